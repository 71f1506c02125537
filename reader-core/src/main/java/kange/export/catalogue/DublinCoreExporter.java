package kange.export.catalogue;

import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import kange.export.spi.Imprint;
import kange.model.issue.Contributor;
import kange.model.issue.IssueMetadata;
import kange.model.reading.ArticleText;

/**
 * Writes Dublin Core: for each article a record of the fifteen elements, in the container that
 * OAI-PMH has made usual (oai_dc). Stateless and thread-safe.
 */
public final class DublinCoreExporter extends XmlCatalogueExporter {
  private static final String OAI = "http://www.openarchives.org/OAI/2.0/oai_dc/";
  private static final String DC = "http://purl.org/dc/elements/1.1/";

  public DublinCoreExporter() {
    super("dublin-core");
  }

  @Override
  void begin(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartElement("records");
    xml.writeNamespace("oai_dc", OAI);
    xml.writeNamespace("dc", DC);
  }

  @Override
  void write(XMLStreamWriter xml, ArticleText text) throws XMLStreamException {
    xml.writeStartElement("oai_dc", "dc", OAI);
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
