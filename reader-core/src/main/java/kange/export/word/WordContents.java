package kange.export.word;

import java.util.List;
import kange.export.spi.DocumentLabel;
import kange.export.spi.Imprint;
import kange.model.reading.ArticleText;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** The contents at the front: titles and authors, page numbers that Word fills in as it opens. */
final class WordContents {
  private WordContents() {}

  static void write(XWPFDocument document, List<ArticleText> articles) {
    WordText.paragraph(document, "TOCHeading", DocumentLabel.CONTENTS_HEADING.text());
    for (int i = 0; i < articles.size(); i++) {
      Imprint imprint = new Imprint(articles.get(i));
      XWPFParagraph entry = WordText.paragraph(document, "TOC1", imprint.title());
      if (!imprint.authors().isEmpty()) {
        WordText.run(entry, "\u3000" + imprint.authors());
      }
      entry.createRun().addTab();
      WordField.write(entry, "PAGEREF " + bookmark(i) + " \\h", "–");
    }
    document.enforceUpdateFields();
  }

  /** Name of the bookmark at an article's title. */
  static String bookmark(int index) {
    return "article" + (index + 1);
  }
}
