package kange.export.word;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;

/** A field: text that Word works out, such as a page number. */
final class WordField {
  private WordField() {}

  /**
   * @param shown what stands there until Word has worked it out
   */
  static void write(XWPFParagraph paragraph, String instruction, String shown) {
    CTSimpleField field = paragraph.getCTP().addNewFldSimple();
    field.setInstr(" " + instruction + " ");
    field.addNewR().addNewT().setStringValue(shown);
  }
}
