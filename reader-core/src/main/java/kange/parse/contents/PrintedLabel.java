package kange.parse.contents;

import kange.parse.column.ColumnName;
import kange.parse.line.JournalPhrases;
import kange.parse.name.BylineReader;

/**
 * A label that print sets before a title, and contents pages often leave out: 【译】…, [推荐] …, 本月简报 |
 * …, 连载：…. Stateless.
 */
public final class PrintedLabel {
  private static final int LONGEST_BRACKETED = 8;
  private static final int LONGEST_BARRED = 14;

  /** 连载：…, 访谈：…; whoever is longer before a colon says what follows. */
  private static final int LONGEST_CALLED = 3;

  private static final String BARS = "|｜丨";

  private PrintedLabel() {}

  /** Where the title begins behind its label; 0 where none is set before it. */
  public static int end(String text) {
    if (text.isEmpty()) {
      return 0;
    }
    int kind = ColumnName.OPENING.indexOf(text.charAt(0));
    if (kind >= 0) {
      int close = text.indexOf(ColumnName.CLOSING.charAt(kind));
      return close > 1 && close <= LONGEST_BRACKETED && close + 1 < text.length() ? close + 1 : 0;
    }
    int colon = text.indexOf('：');
    if (colon > 1 && colon <= LONGEST_CALLED && colon + 1 < text.length()) {
      return isSaid(text) ? 0 : colon + 1;
    }
    for (int i = 2; i < Math.min(LONGEST_BARRED, text.length() - 1); i++) {
      if (BARS.indexOf(text.charAt(i)) >= 0) {
        return i + 1;
      }
    }
    return 0;
  }

  /** Names who signs, or a picture of the cover. */
  private static boolean isSaid(String text) {
    return BylineReader.isSigned(text)
        || JournalPhrases.isInsideCover(text)
        || JournalPhrases.isCoverCaption(text);
  }
}
