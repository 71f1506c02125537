package kange.model.export;

import java.util.Optional;

/**
 * Who a document is for, as it is printed on it: a line like 内部资料 or 机密★1年 (密级, as GB/T 9704-2012
 * 7.2.2 calls it).
 *
 * @param text one line, never blank
 */
public record Classification(String text) {
  /** It stands on one line of the smallest sheet, in the middle of its head. */
  public static final int LONGEST = 20;

  /**
   * Takes off white at both ends.
   *
   * @throws IllegalArgumentException when nothing is said, or more than {@link #LONGEST} characters
   */
  public Classification {
    text = text.strip();
    if (!fits(text)) {
      throw new IllegalArgumentException("1 to " + LONGEST + " characters: " + text);
    }
  }

  /**
   * What somebody wrote, on one line. Empty where that is blank, or longer than it may be: half of
   * a classification is another one.
   */
  public static Optional<Classification> written(String typed) {
    String line = typed.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    return fits(line) ? Optional.of(new Classification(line)) : Optional.empty();
  }

  private static boolean fits(String line) {
    return !line.isEmpty() && line.codePointCount(0, line.length()) <= LONGEST;
  }
}
