package kange.export.word;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHint;

/** Paragraphs and the text in them. */
final class WordText {
  private WordText() {}

  static XWPFParagraph paragraph(XWPFDocument document, String style, String text) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle(style);
    run(paragraph, text);
    return paragraph;
  }

  static XWPFRun run(XWPFParagraph paragraph, String text) {
    XWPFRun run = paragraph.createRun();
    fill(run, text);
    return run;
  }

  /** Puts text into a run that is new. */
  static void fill(XWPFRun run, String text) {
    // Without the hint, Word sets “ ” — … from the Latin font, narrow and out of line.
    CTRPr properties = run.getCTR().addNewRPr();
    CTFonts fonts = properties.addNewRFonts();
    fonts.setHint(STHint.EAST_ASIA);
    run.setText(clean(text));
  }

  /** On one line, and without what XML cannot hold. */
  private static String clean(String text) {
    String line = text.replaceAll("[\\t\\n\\r]+", " ");
    int[] allowed =
        line.codePoints()
            .filter(c -> c >= 0x20 && !(c >= 0xD800 && c <= 0xDFFF) && c != 0xFFFE && c != 0xFFFF)
            .toArray();
    return new String(allowed, 0, allowed.length);
  }
}
