package kange.source;

import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * The text of a Word document in reading order: a line a paragraph, and a line a row of a table. A
 * page that somebody began on purpose is set off by a blank line, one that was merely full is not.
 * What was deleted under tracking, or is hidden, does not stand on paper and is left out. For one
 * thread.
 */
final class WordBody {
  private final WordStyles styles;
  private final WordNumbering numbering;
  private final WordNotes notes;
  private final LineTaker lines;
  private boolean pagesKnown;
  private int page = 1;

  /**
   * @param lines gets what is read
   */
  WordBody(WordStyles styles, WordNumbering numbering, WordNotes notes, LineTaker lines) {
    this.styles = styles;
    this.numbering = numbering;
    this.notes = notes;
    this.lines = lines;
  }

  /**
   * Reads all of it.
   *
   * @param root of the main part
   */
  void take(Element root) {
    // Only the program that laid it out knows its pages, and not all of them leave word of it.
    pagesKnown = root.getElementsByTagNameNS("*", "lastRenderedPageBreak").getLength() > 0;
    if (pagesKnown) {
      lines.page(page);
    }
    WordXml.child(root, "body").ifPresent(this::blocks);
  }

  private void blocks(Element parent) {
    WordXml.children(parent).forEach(this::block);
  }

  private void block(Element element) {
    switch (WordXml.name(element)) {
      case "p" -> paragraph(element);
      case "tbl" -> table(element);
      case "sdt" -> WordXml.child(element, "sdtContent").ifPresent(this::blocks);
      case "customXml", "ins", "moveTo" -> blocks(element);
      case "AlternateContent" -> chosen(element).ifPresent(this::blocks);
      default -> {
        // Bookmarks, properties of sections, what was deleted or moved away.
      }
    }
  }

  /** Of two ways to show the same, the newer one; to take both would say it twice. */
  static Optional<Element> chosen(Element alternatives) {
    return WordXml.child(alternatives, "Choice").or(() -> WordXml.child(alternatives, "Fallback"));
  }

  private void paragraph(Element paragraph) {
    Optional<Element> properties = WordXml.child(paragraph, "pPr");
    boolean breaks = styles.find(properties, p -> said(p, "pageBreakBefore")).orElse(false);
    if (breaks) {
      lines.blank();
    }
    WordParagraph read = WordParagraph.of(paragraph);
    // Text boxes hang on a paragraph, mostly an empty one, and stand beside or over it.
    if (!read.text().isBlank()) {
      String number = number(properties);
      boolean heading = level(properties).isPresent();
      if (heading) {
        lines.blank();
      }
      pages(read, number);
      if (heading) {
        lines.blank();
      }
    } else {
      pages(read, "");
    }
    read.boxes().forEach(this::blocks);
    for (Element reference : read.notes()) {
      notes.of(reference).forEach(this::block);
    }
  }

  private static Optional<Boolean> said(Element properties, String name) {
    return WordXml.child(properties, name).map(p -> WordXml.on(properties, name));
  }

  /** The lines of a paragraph, with the pages that begin in it. */
  private void pages(WordParagraph paragraph, String number) {
    String before = number;
    for (WordParagraph.Stretch stretch : paragraph.stretches()) {
      if (stretch.newPage() && pagesKnown) {
        page++;
        lines.page(page);
      }
      if (stretch.onPurpose()) {
        lines.blank();
      }
      if (!stretch.text().isEmpty()) {
        lines.add(before + stretch.text());
        before = "";
      } else if (paragraph.stretches().size() == 1) {
        lines.emptyLine();
      }
    }
    if (paragraph.turnsPage() && pagesKnown) {
      page++;
      lines.page(page);
    }
  }

  private Optional<Integer> level(Optional<Element> properties) {
    return styles
        .find(properties, p -> WordXml.number(p, "outlineLvl"))
        .filter(level -> level < WordParagraph.BODY_LEVEL);
  }

  private String number(Optional<Element> properties) {
    Optional<Element> list = styles.find(properties, p -> WordXml.child(p, "numPr"));
    int level = list.flatMap(n -> WordXml.number(n, "ilvl")).orElse(0);
    return list.flatMap(n -> WordXml.number(n, "numId"))
        .map(number -> numbering.next(number, level))
        .orElse("");
  }

  private void table(Element table) {
    for (Element row : WordXml.children(table, "tr")) {
      List<List<String>> cells = WordXml.children(row, "tc").stream().map(this::cell).toList();
      TableRow.lines(cells).forEach(lines::add);
    }
  }

  /** What stands in a cell is read like a document of its own, in which no page begins. */
  private List<String> cell(Element cell) {
    LineTaker own = new LineTaker();
    new WordBody(styles, numbering, notes, own).blocks(cell);
    return own.lines();
  }
}
