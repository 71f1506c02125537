package kange.export.word;

import java.util.List;
import kange.export.spi.ContentsItem;
import kange.export.spi.DocumentLabel;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/**
 * The index of authors behind the articles: a heading of the text, so that the contents name it.
 */
final class WordAuthorIndex {
  private WordAuthorIndex() {}

  /**
   * Writes it on a page of its own.
   *
   * @param lines as {@link kange.export.spi.AuthorIndex} has them
   * @param pages the number of the page that each article begins on
   */
  static void write(XWPFDocument document, List<ContentsItem> lines, List<Integer> pages) {
    XWPFParagraph heading =
        WordArticle.title(document, pages.size() - 1, DocumentLabel.AUTHOR_INDEX.text());
    heading.setPageBreak(true);
    for (ContentsItem line : lines) {
      line.group().ifPresent(letter -> add(document, WordContents.GROUP, letter));
      line.column().ifPresent(name -> add(document, WordContents.COLUMN, name));
      XWPFParagraph entry = document.createParagraph();
      entry.setStyle("TOC1");
      WordContents.entry(entry, line).setStringValue(Integer.toString(pages.get(line.article())));
    }
  }

  private static void add(XWPFDocument document, int level, String text) {
    WordText.paragraph(document, "TOC" + level, text);
  }
}
