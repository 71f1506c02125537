package kange.export.html;

import java.io.IOException;
import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes markup that is well-formed as XML and reads the same as HTML. Not thread-safe. What cannot
 * be written is an {@link IOException} and nothing else.
 */
public final class XhtmlWriter {
  private final XMLStreamWriter xml;

  /**
   * Begins nothing by itself.
   *
   * @param out in UTF-8; closed by whoever opened it
   */
  public XhtmlWriter(Writer out) throws IOException {
    try {
      xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private interface Writing {
    void write() throws XMLStreamException;
  }

  private static void written(Writing writing) throws IOException {
    try {
      writing.write();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** The declaration of XML, for files that are read as XML. */
  public XhtmlWriter declaration() throws IOException {
    written(
        () -> {
          xml.writeStartDocument("UTF-8", "1.0");
          xml.writeCharacters("\n");
        });
    return this;
  }

  /** The document type of HTML, which XHTML may have too. */
  public XhtmlWriter doctype() throws IOException {
    written(
        () -> {
          xml.writeDTD("<!DOCTYPE html>");
          xml.writeCharacters("\n");
        });
    return this;
  }

  /**
   * Opens an element.
   *
   * @param attributes names and values in turn; namespaces are attributes here
   */
  public XhtmlWriter open(String element, String... attributes) throws IOException {
    written(
        () -> {
          xml.writeStartElement(element);
          attributes(attributes);
        });
    return this;
  }

  /** Closes the element opened last, and ends the line. */
  public XhtmlWriter close() throws IOException {
    written(
        () -> {
          xml.writeEndElement();
          xml.writeCharacters("\n");
        });
    return this;
  }

  /** An element that cannot have content. */
  public XhtmlWriter empty(String element, String... attributes) throws IOException {
    written(
        () -> {
          xml.writeEmptyElement(element);
          attributes(attributes);
          xml.writeCharacters("\n");
        });
    return this;
  }

  /** Characters; line breaks and runs of blanks in them become one blank. */
  public XhtmlWriter text(String text) throws IOException {
    written(() -> xml.writeCharacters(text.strip().replaceAll("[ \\t\\r\\n]+", " ")));
    return this;
  }

  /** Characters as they are. */
  public XhtmlWriter exactly(String text) throws IOException {
    written(() -> xml.writeCharacters(text));
    return this;
  }

  /** An element with nothing but text in it. */
  public XhtmlWriter leaf(String element, String text, String... attributes) throws IOException {
    return open(element, attributes).text(text).close();
  }

  /** Hands all of it to the writer. */
  public void end() throws IOException {
    written(
        () -> {
          xml.writeEndDocument();
          xml.flush();
        });
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], attributes[i + 1]);
    }
  }
}
