package kange.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Texts without spaces, punctuation, width and case: what is left to compare titles and journals'
 * names by. Stateless.
 */
public final class BareText {
  private BareText() {}

  /** Letters, digits and ideographs only, of one width and case (NFKC, lower case). */
  public static String of(String text) {
    StringBuilder bare = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(c -> Character.isLetterOrDigit(c) || Character.isIdeographic(c))
        .forEach(bare::appendCodePoint);
    return bare.toString();
  }
}
