package kange.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kange.model.source.TakenText;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** hOCR, the web page that Tesseract and its kind write: lines as printed, page by page. */
final class HocrReader implements SourceReader {
  private static final Pattern BOX =
      Pattern.compile("bbox\\s+(-?\\d+)\\s+(-?\\d+)\\s+(-?\\d+)\\s+(-?\\d+)");
  private static final Pattern PAGE = Pattern.compile("ppageno\\s+(\\d{1,6})");
  private static final String LINES = ".ocr_line, .ocr_header, .ocr_caption, .ocr_textfloat";
  private static final String BLOCKS = ".ocr_carea";

  @Override
  public String name() {
    return "HOCR";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public boolean reads(FileContent file) {
    return !file.markup().isEmpty() && file.head().contains("ocr_page");
  }

  @Override
  public TakenText read(FileContent file) {
    LineTaker taker = new LineTaker();
    PrintedLines lines = new PrintedLines(taker);
    int number = 0;
    for (Element page : HtmlReader.parse(file).select(".ocr_page")) {
      Patience.check();
      Matcher stated = PAGE.matcher(page.attr("title"));
      number = stated.find() ? Integer.parseInt(stated.group(1)) + 1 : number + 1;
      lines.page(number);
      Elements blocks = page.select(BLOCKS);
      (blocks.isEmpty() ? List.of(page) : blocks).forEach(block -> add(block, lines));
    }
    return taker.taken(this);
  }

  private static void add(Element block, PrintedLines lines) {
    List<PrintedLine> found = new ArrayList<>();
    for (Element line : block.select(LINES)) {
      String text = text(line);
      if (!text.isBlank()) {
        found.add(line(text, line.attr("title")));
      }
    }
    if (!found.isEmpty()) {
      lines.add(found);
    }
  }

  private static PrintedLine line(String text, String title) {
    Matcher box = BOX.matcher(title);
    if (!box.find()) {
      return new PrintedLine(text, 0, 1, 0, 1);
    }
    double left = Integer.parseInt(box.group(1));
    double top = Integer.parseInt(box.group(2));
    double right = Integer.parseInt(box.group(3));
    double bottom = Integer.parseInt(box.group(4));
    return new PrintedLine(text, left, right, top, Math.max(1, bottom - top));
  }

  private static String text(Element line) {
    Elements words = line.select(".ocrx_word");
    if (words.isEmpty()) {
      return line.text();
    }
    OcrWords joined = new OcrWords();
    words.forEach(word -> joined.add(word.text()));
    return joined.take();
  }
}
