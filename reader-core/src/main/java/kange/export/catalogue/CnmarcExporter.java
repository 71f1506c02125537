package kange.export.catalogue;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import kange.model.reading.ArticleText;

/**
 * Writes CNMARC records in MARCXML, which the catalogues of Chinese libraries take in. Stateless
 * and thread-safe.
 */
public final class CnmarcExporter extends XmlCatalogueExporter {
  private static final String MARC = "http://www.loc.gov/MARC21/slim";

  public CnmarcExporter() {
    super("cnmarc");
  }

  @Override
  void begin(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartElement("collection");
    xml.writeDefaultNamespace(MARC);
  }

  @Override
  void write(XMLStreamWriter xml, ArticleText article) throws XMLStreamException {
    CnmarcRecord record = CnmarcRecord.of(article);
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
