package kange.export.word;

import java.util.ArrayList;
import java.util.List;
import kange.export.spi.ContentsItem;
import kange.export.spi.DocumentLabel;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;

/**
 * The contents at the front: a field that the word processor can work out anew, with the numbers
 * already in it. Groups and columns are no headings of the text; so that they stay, hidden entries
 * in the text say them.
 */
final class WordContents {
  /** Levels of the entries, which are those of their styles: titles, groups, columns. */
  static final int GROUP = 2;

  static final int COLUMN = 3;

  /** Headings of the first level, entries named C, as links. */
  private static final String FIELD = "TOC \\o \"1-1\" \\f C \\h \\z";

  private final XWPFDocument document;

  /** Where the number of each article's page stands. */
  private final List<CTText> numbers = new ArrayList<>();

  private boolean begun;

  WordContents(XWPFDocument document) {
    this.document = document;
  }

  /** Writes them, as yet without numbers. */
  void write(List<ContentsItem> items) {
    WordText.paragraph(document, "TOCHeading", DocumentLabel.CONTENTS_HEADING.text());
    for (ContentsItem item : items) {
      item.group().ifPresent(group -> WordText.run(line("TOC" + GROUP), group));
      item.column().ifPresent(column -> WordText.run(line("TOC" + COLUMN), column));
      numbers.add(entry(line("TOC1"), item));
    }
    XWPFParagraph last = document.createParagraph();
    last.setStyle("Normal");
    WordField.end(last);
  }

  /** Puts the numbers of the pages in that the articles begin on. */
  void number(List<Integer> pages) {
    for (int i = 0; i < numbers.size(); i++) {
      numbers.get(i).setStringValue(Integer.toString(pages.get(i)));
    }
  }

  /** The field opens in its first line. */
  private XWPFParagraph line(String style) {
    XWPFParagraph line = document.createParagraph();
    line.setStyle(style);
    if (!begun) {
      WordField.begin(line, FIELD);
      begun = true;
    }
    return line;
  }

  /** A line that leads to an article; returns where the number of its page is to be put. */
  static CTText entry(XWPFParagraph line, ContentsItem item) {
    CTHyperlink link = line.getCTP().addNewHyperlink();
    link.setAnchor(bookmark(item.article()));
    say(line, link, item.title());
    if (!item.beside().isEmpty()) {
      say(line, link, "\u3000" + item.beside());
    }
    link.addNewR().addNewTab();
    return WordField.write(link, "PAGEREF " + bookmark(item.article()) + " \\h");
  }

  private static void say(XWPFParagraph line, CTHyperlink link, String text) {
    WordText.fill(new XWPFHyperlinkRun(link, link.addNewR(), line), text);
  }

  /** Name of the bookmark at an article's title. */
  static String bookmark(int index) {
    return "_Toc" + (index + 1);
  }
}
