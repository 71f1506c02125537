package kange.export.catalogue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import kange.export.spi.ExportLoop;
import kange.export.spi.ExportSelection;
import kange.model.Progress;
import kange.model.reading.ArticleText;

/** What catalogues in XML have in common: one root, and in it a record an article. */
abstract class XmlCatalogueExporter extends CatalogueExporter {
  XmlCatalogueExporter(String name) {
    super(name, "xml");
  }

  @Override
  final void write(ExportSelection selection, Path file, Progress progress) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
      xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
      begin(xml);
      ExportLoop.run(selection, progress, (index, article) -> record(xml, article));
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException notWritten) {
      throw new IOException(notWritten);
    }
  }

  private void record(XMLStreamWriter xml, ArticleText article) throws IOException {
    try {
      xml.writeCharacters("\n");
      write(xml, article);
      xml.writeCharacters("\n");
      xml.writeEndElement();
    } catch (XMLStreamException notWritten) {
      throw new IOException(notWritten);
    }
  }

  /** Opens the root; it is closed behind the last record. */
  abstract void begin(XMLStreamWriter xml) throws XMLStreamException;

  /** Opens a record and writes what is in it; it is closed then. */
  abstract void write(XMLStreamWriter xml, ArticleText article) throws XMLStreamException;
}
