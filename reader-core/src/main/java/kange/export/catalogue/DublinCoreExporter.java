package kange.export.catalogue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import kange.export.spi.ExportLoop;
import kange.export.spi.ExportSelection;
import kange.export.spi.Imprint;
import kange.model.Progress;
import kange.model.issue.Contributor;
import kange.model.issue.IssueMetadata;
import kange.model.reading.ArticleText;

/**
 * Writes Dublin Core: for each article a record of the fifteen elements, in the container that
 * OAI-PMH has made usual (oai_dc). Stateless and thread-safe.
 */
public final class DublinCoreExporter extends CatalogueExporter {
  private static final String OAI = "http://www.openarchives.org/OAI/2.0/oai_dc/";
  private static final String DC = "http://purl.org/dc/elements/1.1/";

  public DublinCoreExporter() {
    super("dublin-core", "xml");
  }

  @Override
  void write(ExportSelection selection, Path file, Progress progress) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
      xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
      xml.writeStartElement("records");
      xml.writeNamespace("oai_dc", OAI);
      xml.writeNamespace("dc", DC);
      ExportLoop.run(selection, progress, (index, article) -> record(xml, article));
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException notWritten) {
      throw new IOException(notWritten);
    }
  }

  private static void record(XMLStreamWriter xml, ArticleText text) throws IOException {
    try {
      xml.writeCharacters("\n");
      xml.writeStartElement("oai_dc", "dc", OAI);
      elements(xml, text);
      xml.writeCharacters("\n");
      xml.writeEndElement();
    } catch (XMLStreamException notWritten) {
      throw new IOException(notWritten);
    }
  }

  private static void elements(XMLStreamWriter xml, ArticleText text) throws XMLStreamException {
    Imprint imprint = new Imprint(text);
    IssueMetadata issue = text.provenance().issue();
    element(xml, "title", Optional.of(imprint.title()));
    element(xml, "title", text.article().subtitle());
    for (Contributor author : text.article().authors()) {
      element(xml, "creator", Optional.of(author.name()));
    }
    element(xml, "subject", imprint.column());
    element(xml, "publisher", issue.publisher());
    element(xml, "date", issue.date().or(() -> text.summary().year().map(String::valueOf)));
    element(xml, "type", Optional.of("Text"));
    element(xml, "identifier", Optional.of("kange:" + text.summary().id()));
    element(xml, "source", Optional.of(imprint.line()));
    element(xml, "source", issue.issn().map(issn -> "ISSN " + issn));
    element(xml, "language", Optional.of("zh-CN"));
    element(xml, "relation", text.article().source());
  }

  private static void element(XMLStreamWriter xml, String name, Optional<String> value)
      throws XMLStreamException {
    String text = value.map(v -> v.replaceAll("\\s+", " ").strip()).orElse("");
    if (!text.isEmpty()) {
      xml.writeCharacters("\n  ");
      xml.writeStartElement("dc", name, DC);
      xml.writeCharacters(text);
      xml.writeEndElement();
    }
  }
}
