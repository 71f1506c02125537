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

/**
 * Writes CNMARC records in MARCXML, which the catalogues of Chinese libraries take in. Stateless
 * and thread-safe.
 */
public final class CnmarcExporter extends CatalogueExporter {
  private static final String MARC = "http://www.loc.gov/MARC21/slim";

  public CnmarcExporter() {
    super("cnmarc", "xml");
  }

  @Override
  void write(ExportSelection selection, Path file, Progress progress) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
      xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
      xml.writeStartElement("collection");
      xml.writeDefaultNamespace(MARC);
      ExportLoop.run(selection, progress, (index, article) -> write(xml, CnmarcRecord.of(article)));
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException notWritten) {
      throw new IOException(notWritten);
    }
  }

  private static void write(XMLStreamWriter xml, CnmarcRecord record) throws IOException {
    try {
      xml.writeCharacters("\n");
      xml.writeStartElement("record");
      leaf(xml, "leader", CnmarcRecord.LEADER);
      leaf(xml, "controlfield", record.control(), "tag", "001");
      for (CnmarcRecord.Field field : record.fields()) {
        xml.writeCharacters("\n  ");
        xml.writeStartElement("datafield");
        xml.writeAttribute("tag", field.tag());
        xml.writeAttribute("ind1", field.indicators().substring(0, 1));
        xml.writeAttribute("ind2", field.indicators().substring(1));
        for (CnmarcRecord.Subfield part : field.subfields()) {
          leaf(xml, "subfield", part.text(), "code", String.valueOf(part.code()));
        }
        xml.writeEndElement();
      }
      xml.writeCharacters("\n");
      xml.writeEndElement();
    } catch (XMLStreamException notWritten) {
      throw new IOException(notWritten);
    }
  }

  private static void leaf(XMLStreamWriter xml, String name, String text, String... attribute)
      throws XMLStreamException {
    xml.writeCharacters("\n  ");
    xml.writeStartElement(name);
    if (attribute.length > 0) {
      xml.writeAttribute(attribute[0], attribute[1]);
    }
    xml.writeCharacters(text);
    xml.writeEndElement();
  }
}
