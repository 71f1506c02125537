package kange.source;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/**
 * What stands in one paragraph of Word: stretches of text between breaks, text boxes that hang on
 * it, and references to notes.
 *
 * @param stretches at least one, which may be empty
 * @param turnsPage a page was full in its last stretch: the next begins with the next line
 */
record WordParagraph(
    List<Stretch> stretches, List<Element> boxes, List<Element> notes, boolean turnsPage) {
  /** The level of an outline that stands for plain text. */
  static final int BODY_LEVEL = 9;

  /**
   * Text without a break in it.
   *
   * @param newPage a page begins before it
   * @param onPurpose because somebody said so
   */
  record Stretch(String text, boolean newPage, boolean onPurpose) {}

  static WordParagraph of(Element paragraph) {
    Collector collector = new Collector();
    collector.children(paragraph);
    collector.end();
    return new WordParagraph(
        collector.stretches, collector.boxes, collector.notes, collector.newPage);
  }

  String text() {
    StringBuilder text = new StringBuilder();
    stretches.forEach(stretch -> text.append(stretch.text()));
    return text.toString();
  }

  private static final class Collector {
    private final List<Stretch> stretches = new ArrayList<>();
    private final List<Element> boxes = new ArrayList<>();
    private final List<Element> notes = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean newPage;
    private boolean nextPage;
    private boolean onPurpose;

    void children(Element parent) {
      WordXml.children(parent).forEach(this::inline);
    }

    private void inline(Element element) {
      switch (WordXml.name(element)) {
        case "r" -> run(element);
        case "t" -> text.append(element.getTextContent());
        case "tab", "ptab" -> text.append('\t');
        case "br" -> lineBreak(element);
        case "cr" -> end();
        case "noBreakHyphen" -> text.append('-');
        case "lastRenderedPageBreak" -> fullPage();
        case "footnoteReference", "endnoteReference" -> notes.add(element);
        case "AlternateContent" -> WordBody.chosen(element).ifPresent(this::children);
        case "drawing", "pict", "object" -> boxes(element);
        case "ruby" -> WordXml.child(element, "rubyBase").ifPresent(this::children);
        case "sdt" -> WordXml.child(element, "sdtContent").ifPresent(this::children);
        case "hyperlink", "ins", "moveTo", "smartTag", "fldSimple", "customXml", "dir", "bdo" ->
            children(element);
        default -> {
          // Properties, codes of fields, what was deleted or moved away.
        }
      }
    }

    private void run(Element run) {
      boolean hidden = WordXml.child(run, "rPr").filter(p -> WordXml.on(p, "vanish")).isPresent();
      if (!hidden) {
        children(run);
      }
    }

    private void lineBreak(Element element) {
      end();
      onPurpose = WordXml.attribute(element, "type").equals("page");
    }

    /** Where a page was full; behind a break that somebody set it only says that break again. */
    private void fullPage() {
      if (text.isEmpty()) {
        newPage = true;
      } else {
        // The line goes on overleaf: the page begins with the next one.
        nextPage = true;
      }
    }

    private void boxes(Element drawing) {
      for (Element child : WordXml.children(drawing)) {
        switch (WordXml.name(child)) {
          case "txbxContent" -> boxes.add(child);
          case "AlternateContent" -> WordBody.chosen(child).ifPresent(this::boxes);
          default -> boxes(child);
        }
      }
    }

    /** What was read until a break. */
    void end() {
      stretches.add(new Stretch(text.toString(), newPage, onPurpose));
      text.setLength(0);
      newPage = nextPage;
      nextPage = false;
      onPurpose = false;
    }
  }
}
