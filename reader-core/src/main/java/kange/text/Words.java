package kange.text;

import com.ibm.icu.text.BreakIterator;
import java.util.Locale;

/**
 * Whether a run of Han characters is one word of the Chinese dictionary that ICU brings along.
 * Thread-safe. The first question loads the dictionary, which takes some tenths of a second.
 */
public final class Words {
  private static final ThreadLocal<Asked> ASKED = ThreadLocal.withInitial(Asked::new);

  private Words() {}

  /** True when the text, simplified and without spaces, is a single word of the dictionary. */
  public static boolean isWord(String text) {
    return text.codePointCount(0, text.length()) >= 2 && ASKED.get().isWord(text);
  }

  /**
   * The dictionary with what it was asked lately: the same few characters are asked for again and
   * again, and to ask costs a hundred times what it costs to remember. For one thread.
   */
  private static final class Asked {
    /** A power of two; about a megabyte. */
    private static final int MOST = 1 << 17;

    /** So many characters fill one number; hardly more are asked for. */
    private static final int REMEMBERED = Long.SIZE / Character.SIZE;

    /** Fibonacci hashing: the golden ratio spreads neighbouring characters over the table. */
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final BreakIterator breaks = BreakIterator.getWordInstance(Locale.CHINA);

    /** Texts at places their hashes tell; the next of the same place takes it. 0 is no text. */
    private final long[] texts = new long[MOST];

    private final boolean[] words = new boolean[MOST];

    boolean isWord(String text) {
      if (text.length() > REMEMBERED || text.charAt(0) == 0) {
        return ask(text);
      }
      long key = 0;
      for (int i = 0; i < text.length(); i++) {
        key = key << Character.SIZE | text.charAt(i);
      }
      int place = (int) ((key * GOLDEN) >>> 32) & (MOST - 1);
      if (texts[place] != key) {
        texts[place] = key;
        words[place] = ask(text);
      }
      return words[place];
    }

    private boolean ask(String text) {
      breaks.setText(text);
      breaks.first();
      return breaks.next() == text.length();
    }
  }
}
