package kange.export.word;

import kange.export.spi.ContentsItem;
import kange.export.spi.ContentsPlan;
import kange.export.spi.DocumentLabel;
import kange.export.spi.ExportSelection;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** The contents at the front: titles and authors, page numbers that Word fills in as it opens. */
final class WordContents {
  /** Names of styles. */
  private static final String GROUP = "TOCGroup";

  private static final String COLUMN = "TOCColumn";

  private WordContents() {}

  static void write(XWPFDocument document, ExportSelection selection) {
    WordText.paragraph(document, "TOCHeading", DocumentLabel.CONTENTS_HEADING.text());
    for (ContentsItem entry : ContentsPlan.of(selection)) {
      entry.group().ifPresent(group -> WordText.paragraph(document, GROUP, group));
      entry.column().ifPresent(column -> WordText.paragraph(document, COLUMN, column));
      XWPFParagraph line = WordText.paragraph(document, "TOC1", entry.title());
      if (!entry.beside().isEmpty()) {
        WordText.run(line, "\u3000" + entry.beside());
      }
      line.createRun().addTab();
      WordField.write(line, "PAGEREF " + bookmark(entry.article()) + " \\h", "–");
    }
    document.enforceUpdateFields();
  }

  /** Name of the bookmark at an article's title. */
  static String bookmark(int index) {
    return "article" + (index + 1);
  }
}
