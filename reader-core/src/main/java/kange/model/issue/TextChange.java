package kange.model.issue;

/**
 * A line was misread by the OCR and reads so instead. The line as it was is kept in the source.
 *
 * @param line a physical line
 * @param text what it reads, not blank, without line breaks
 */
public record TextChange(int line, String text) implements Correction {
  /** Fails with IllegalArgumentException for a blank text, or one of several lines. */
  public TextChange {
    if (text.isBlank() || text.lines().count() > 1) {
      throw new IllegalArgumentException("not the text of a line: " + text);
    }
  }
}
