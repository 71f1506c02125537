package kange.export.word;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** A field: text that the word processor works out, such as a page number. */
final class WordField {
  private WordField() {}

  /**
   * @param shown what stands there until it has been worked out
   */
  static void write(XWPFParagraph paragraph, String instruction, String shown) {
    mark(paragraph, STFldCharType.BEGIN);
    paragraph.createRun().getCTR().addNewInstrText().setStringValue(" " + instruction + " ");
    mark(paragraph, STFldCharType.SEPARATE);
    paragraph.createRun().setText(shown);
    mark(paragraph, STFldCharType.END);
  }

  private static void mark(XWPFParagraph paragraph, STFldCharType.Enum type) {
    paragraph.createRun().getCTR().addNewFldChar().setFldCharType(type);
  }
}
