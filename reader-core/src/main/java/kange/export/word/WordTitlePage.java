package kange.export.word;

import kange.export.spi.ExportSelection;
import kange.export.spi.TitlePageLines;
import kange.model.export.TitlePage;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** The first page of a selection (选编). */
final class WordTitlePage {
  private WordTitlePage() {}

  static void write(XWPFDocument document, TitlePage page, ExportSelection selection) {
    selection
        .classification()
        .ifPresent(said -> WordText.paragraph(document, "CoverClassification", said));
    WordText.paragraph(document, "Title", page.title());
    TitlePageLines.made(selection).forEach(line -> WordText.paragraph(document, "CoverMade", line));
    boolean first = true;
    for (String line : TitlePageLines.makers(page)) {
      WordText.paragraph(document, first ? "CoverFirst" : "CoverLine", line);
      first = false;
    }
    if (!selection.several()) {
      document.createParagraph();
    }
  }
}
