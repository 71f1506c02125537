package kange.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import kange.model.source.TakenText;

/** ALTO 1 to 4, what libraries keep of OCR: lines as printed, page by page. Thread-safe. */
final class AltoReader implements SourceReader {
  @Override
  public String name() {
    return "ALTO";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public boolean reads(FileContent file) {
    String markup = file.markup();
    return markup.contains("<alto") || markup.contains(":alto ");
  }

  @Override
  public TakenText read(FileContent file) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(file.bytes()));
      LineTaker taker = new LineTaker();
      Reading reading = new Reading(xml, new PrintedLines(taker));
      while (xml.hasNext()) {
        reading.take(xml.next());
      }
      xml.close();
      return taker.taken(this);
    } catch (XMLStreamException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /** What was met so far. */
  private static final class Reading {
    private final XMLStreamReader xml;
    private final PrintedLines lines;
    private final OcrWords words = new OcrWords();
    private final List<PrintedLine> block = new ArrayList<>();
    private double left;
    private double top;
    private double width;
    private double height;
    private int page;

    Reading(XMLStreamReader xml, PrintedLines lines) {
      this.xml = xml;
      this.lines = lines;
    }

    void take(int event) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        begin(xml.getLocalName());
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        end(xml.getLocalName());
      }
    }

    private void begin(String element) {
      switch (element) {
        case "Page" -> {
          page = (int) number("PHYSICAL_IMG_NR", page + 1);
          lines.page(page);
        }
        case "TextLine" -> {
          left = number("HPOS", 0);
          top = number("VPOS", 0);
          width = number("WIDTH", 1);
          height = number("HEIGHT", 1);
        }
        case "String" -> words.add(text("CONTENT"));
        case "HYP" -> words.append(text("CONTENT"));
        default -> {
          // Styles, descriptions, pictures.
        }
      }
    }

    private void end(String element) {
      if (element.equals("TextLine")) {
        String text = words.take();
        if (!text.isBlank()) {
          block.add(new PrintedLine(text, left, left + width, top, Math.max(1, height)));
        }
      } else if (element.equals("TextBlock") && !block.isEmpty()) {
        lines.add(List.copyOf(block));
        block.clear();
      }
    }

    private String text(String attribute) {
      String value = xml.getAttributeValue(null, attribute);
      return value == null ? "" : value;
    }

    /** Measures may have fractions; what is no number is as if it were not there. */
    private double number(String attribute, double otherwise) {
      try {
        String value = text(attribute);
        return value.isEmpty() ? otherwise : Double.parseDouble(value);
      } catch (NumberFormatException e) {
        return otherwise;
      }
    }
  }
}
