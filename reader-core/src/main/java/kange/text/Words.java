package kange.text;

import com.ibm.icu.text.BreakIterator;
import java.util.Locale;

/**
 * Whether a run of Han characters is one word of the Chinese dictionary that ICU brings along.
 * Thread-safe. The first question loads the dictionary, which takes some tenths of a second.
 */
public final class Words {
  private static final ThreadLocal<BreakIterator> BREAKS =
      ThreadLocal.withInitial(() -> BreakIterator.getWordInstance(Locale.CHINA));

  private Words() {}

  /** True when the text, simplified and without spaces, is a single word of the dictionary. */
  public static boolean isWord(String text) {
    if (text.codePointCount(0, text.length()) < 2) {
      return false;
    }
    BreakIterator breaks = BREAKS.get();
    breaks.setText(text);
    breaks.first();
    return breaks.next() == text.length();
  }
}
