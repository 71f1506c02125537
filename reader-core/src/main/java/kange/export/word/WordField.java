package kange.export.word;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** Fields: text that the word processor works out, such as a page number. */
final class WordField {
  private WordField() {}

  /**
   * A field in a paragraph.
   *
   * @param shown what stands there until it has been worked out
   */
  static void write(XWPFParagraph paragraph, String instruction, String shown) {
    begin(paragraph, instruction);
    paragraph.createRun().setText(shown);
    end(paragraph);
  }

  /** A field within a link; returns where what it shows is to be put. */
  static CTText write(CTHyperlink link, String instruction) {
    mark(link.addNewR(), STFldCharType.BEGIN);
    instruct(link.addNewR(), instruction);
    mark(link.addNewR(), STFldCharType.SEPARATE);
    CTText shown = link.addNewR().addNewT();
    mark(link.addNewR(), STFldCharType.END);
    return shown;
  }

  /** Opens a field whose result runs on over paragraphs. */
  static void begin(XWPFParagraph paragraph, String instruction) {
    mark(paragraph.createRun().getCTR(), STFldCharType.BEGIN);
    instruct(paragraph.createRun().getCTR(), instruction);
    mark(paragraph.createRun().getCTR(), STFldCharType.SEPARATE);
  }

  /** Closes it. */
  static void end(XWPFParagraph paragraph) {
    mark(paragraph.createRun().getCTR(), STFldCharType.END);
  }

  /**
   * An entry of the contents that stands nowhere in the text, such as the name of a group.
   *
   * @param level from 1
   */
  static void entry(XWPFParagraph paragraph, String text, int level) {
    mark(hidden(paragraph), STFldCharType.BEGIN);
    instruct(hidden(paragraph), "TC \"" + quoted(text) + "\" \\f C \\l " + level + " \\n");
    mark(hidden(paragraph), STFldCharType.END);
  }

  private static String quoted(String text) {
    return text.replace("\\", "\\\\").replace("\"", "\\\"");
  }

  private static CTR hidden(XWPFParagraph paragraph) {
    CTR run = paragraph.createRun().getCTR();
    run.addNewRPr().addNewVanish();
    return run;
  }

  private static void instruct(CTR run, String instruction) {
    run.addNewInstrText().setStringValue(" " + instruction + " ");
  }

  private static void mark(CTR run, STFldCharType.Enum type) {
    run.addNewFldChar().setFldCharType(type);
  }
}
