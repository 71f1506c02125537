package kange.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.nodes.Entities;

/** The same lines as files of every kind, written by the libraries that such files come from. */
final class WrittenFiles {
  private static final int ROWS = 40;
  private static final int PITCH = 20;
  private static final int SIZE = 10;
  private static final int LEFT = 60;
  private static final String INDENT = "　　";

  private WrittenFiles() {}

  /** A line where it is printed, from 0. */
  private record Row(int page, int row, int left, String text) {}

  private static List<Row> rows(List<String> lines) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i);
      if (!text.isBlank()) {
        int left = text.startsWith(INDENT) ? LEFT + 2 * SIZE : LEFT;
        rows.add(new Row(i / ROWS, i % ROWS, left, text.strip()));
      }
    }
    return rows;
  }

  static Map<String, byte[]> all(List<String> lines) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("一期.docx", docx(lines));
    files.put("一期.pdf", pdf(lines));
    files.put("一期.html", html(lines).getBytes(StandardCharsets.UTF_8));
    files.put("一期.epub", epub(Map.of("OEBPS/text/一 章.xhtml", html(lines)), ""));
    files.put("一期.hocr", hocr(lines).getBytes(StandardCharsets.UTF_8));
    files.put("一期.xml", alto(lines));
    return files;
  }

  static byte[] docx(List<String> lines) throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      lines.forEach(line -> document.createParagraph().createRun().setText(line));
      return bytes(document);
    }
  }

  static byte[] bytes(XWPFDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.write(out);
    return out.toByteArray();
  }

  static String html(List<String> lines) {
    StringBuilder page =
        new StringBuilder("<!DOCTYPE html>\n<html><head><title>一期</title></head><body>");
    for (String line : lines) {
      page.append("<p>").append(line.isBlank() ? "&#160;" : Entities.escape(line)).append("</p>\n");
    }
    return page.append("</body></html>").toString();
  }

  /**
   * @param chapters by their parts' names, in order
   * @param more parts beside them, as text; empty for none
   */
  static byte[] epub(Map<String, String> chapters, String more) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("mimetype", "application/epub+zip");
    parts.put(
        "META-INF/container.xml",
        "<container><rootfiles><rootfile full-path=\"OEBPS/book.opf\"/></rootfiles></container>");
    StringBuilder items = new StringBuilder();
    StringBuilder spine = new StringBuilder();
    for (String part : chapters.keySet()) {
      String link = part.substring("OEBPS/".length()).replace(" ", "%20");
      items.append("<item id=\"%1$s\" href=\"%2$s\"/>".formatted(part.hashCode(), link));
      spine.append("<itemref idref=\"%s\"/>".formatted(part.hashCode()));
    }
    parts.put(
        "OEBPS/book.opf",
        "<package><manifest>%s</manifest><spine>%s</spine></package>".formatted(items, spine));
    parts.putAll(chapters);
    if (!more.isEmpty()) {
      parts.put("META-INF/encryption.xml", more);
    }
    return zip(parts);
  }

  static byte[] zip(Map<String, String> parts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  static byte[] pdf(List<String> lines) throws IOException {
    Map<Integer, List<Placed>> pages = new LinkedHashMap<>();
    for (Row row : rows(lines)) {
      pages
          .computeIfAbsent(row.page(), page -> new ArrayList<>())
          .add(new Placed(row.left(), row.row() * PITCH, row.text()));
    }
    return pdf(List.copyOf(pages.values()));
  }

  /** A text on a page of a PDF, in points from the left and the top. */
  record Placed(float left, float top, String text) {}

  static byte[] pdf(Iterable<List<Placed>> pages) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDType0Font font = PDType0Font.load(document, font(), true);
      for (List<Placed> page : pages) {
        PDPage paper = new PDPage(new PDRectangle(1200, ROWS * PITCH + 2 * LEFT));
        document.addPage(paper);
        try (PDPageContentStream content = new PDPageContentStream(document, paper)) {
          for (Placed placed : page) {
            content.beginText();
            content.setFont(font, SIZE);
            content.newLineAtOffset(placed.left(), ROWS * PITCH + LEFT - placed.top());
            content.showText(placed.text());
            content.endText();
          }
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private static TrueTypeFont font() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            WrittenFiles.class.getResourceAsStream(
                "/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf"))) {
      TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
      font.setEnableGsub(false);
      return font;
    }
  }

  static String hocr(List<String> lines) {
    StringBuilder page = new StringBuilder("<?xml version=\"1.0\"?>\n<html><body>");
    int last = -1;
    for (Row row : rows(lines)) {
      if (row.page() != last) {
        page.append(last < 0 ? "" : "</p></div></div>");
        page.append("<div class='ocr_page' title='image \"x.png\"; ppageno ")
            .append(row.page())
            .append("'><div class='ocr_carea'><p class='ocr_par'>");
        last = row.page();
      }
      page.append("<span class='ocr_line' title='bbox ").append(box(row)).append("'>");
      for (String word : row.text().split(" ", -1)) {
        page.append("<span class='ocrx_word'>").append(Entities.escape(word)).append("</span> ");
      }
      page.append("</span>\n");
    }
    return page.append("</p></div></div></body></html>").toString();
  }

  private static String box(Row row) {
    int top = row.row() * PITCH;
    int right = row.left() + row.text().length() * SIZE;
    return row.left() + " " + top + " " + right + " " + (top + SIZE);
  }

  static byte[] alto(List<String> lines) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("alto");
      xml.writeDefaultNamespace("http://www.loc.gov/standards/alto/ns-v4#");
      xml.writeStartElement("Layout");
      int last = -1;
      for (Row row : rows(lines)) {
        if (row.page() != last) {
          if (last >= 0) {
            end(xml, 3);
          }
          last = row.page();
          xml.writeStartElement("Page");
          xml.writeAttribute("PHYSICAL_IMG_NR", String.valueOf(row.page() + 1));
          xml.writeStartElement("PrintSpace");
          xml.writeStartElement("TextBlock");
        }
        line(xml, row);
      }
      end(xml, 3);
      xml.writeEndDocument();
      xml.close();
      return out.toByteArray();
    } catch (XMLStreamException e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }

  private static void line(XMLStreamWriter xml, Row row) throws XMLStreamException {
    xml.writeStartElement("TextLine");
    xml.writeAttribute("HPOS", String.valueOf(row.left()));
    xml.writeAttribute("VPOS", String.valueOf(row.row() * PITCH));
    xml.writeAttribute("WIDTH", String.valueOf(row.text().length() * SIZE));
    xml.writeAttribute("HEIGHT", SIZE + ".0");
    for (String word : row.text().split(" ", -1)) {
      xml.writeEmptyElement("String");
      xml.writeAttribute("CONTENT", word);
      xml.writeEmptyElement("SP");
    }
    xml.writeEndElement();
  }

  private static void end(XMLStreamWriter xml, int elements) throws XMLStreamException {
    for (int i = 0; i < elements; i++) {
      xml.writeEndElement();
    }
  }
}
