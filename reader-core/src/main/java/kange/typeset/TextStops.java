package kange.typeset;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/**
 * Where a caret may stop in a text: between characters as people see them, and between words, of
 * which Chinese ones are told apart by a dictionary. Offsets are in UTF-16 units. Thread-safe; the
 * first use loads the dictionary, which takes its time.
 */
public final class TextStops {
  private static final BreakIterator CHARACTERS =
      BreakIterator.getCharacterInstance(ULocale.SIMPLIFIED_CHINESE);
  private static final BreakIterator WORDS =
      BreakIterator.getWordInstance(ULocale.SIMPLIFIED_CHINESE);

  private TextStops() {}

  /** Loads the dictionary, so that nobody has to wait for it later. */
  public static void load() {
    wordAt("词典", 0);
  }

  /** The end of the character at an offset; the text's end behind it. */
  public static int afterCharacter(String text, int offset) {
    return offset >= text.length() ? text.length() : of(CHARACTERS, text).following(offset);
  }

  /** The beginning of the character before an offset, or 0. */
  public static int beforeCharacter(String text, int offset) {
    return offset <= 0 ? 0 : of(CHARACTERS, text).preceding(offset);
  }

  /** The end of the word at or behind an offset; white and marks before it are passed over. */
  public static int afterWord(String text, int offset) {
    BreakIterator words = of(WORDS, text);
    int at = offset;
    while (at < text.length()) {
      int next = words.following(at);
      if (holdsWord(text, at, next)) {
        return next;
      }
      at = next;
    }
    return text.length();
  }

  /**
   * The beginning of the word at or before an offset; white and marks behind it are passed over.
   */
  public static int beforeWord(String text, int offset) {
    BreakIterator words = of(WORDS, text);
    int at = Math.min(offset, text.length());
    while (at > 0) {
      int before = words.preceding(at);
      if (holdsWord(text, before, at)) {
        return before;
      }
      at = before;
    }
    return 0;
  }

  /** The word, mark or white at an offset; at the text's end the last one, nothing in no text. */
  public static Stretch wordAt(String text, int offset) {
    if (text.isEmpty()) {
      return new Stretch(0, 0);
    }
    BreakIterator words = of(WORDS, text);
    int end = words.following(Math.clamp(offset, 0, text.length() - 1));
    return new Stretch(words.previous(), end);
  }

  private static boolean holdsWord(String text, int start, int end) {
    return text.substring(start, end).codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private static BreakIterator of(BreakIterator kind, String text) {
    BreakIterator own = kind.clone();
    own.setText(text);
    return own;
  }

  /** A part of a text. */
  public record Stretch(int start, int end) {}
}
