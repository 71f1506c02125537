package kange.text;

import java.util.Arrays;

/**
 * Folds text for matching: what a reader takes for the same text becomes the same. Width and
 * compatibility forms, case and accents, traditional characters, 零/〇/○, quotes, dashes and dots
 * each become one form. Characters that show nothing are left out, and so is white space, except
 * one space between two letters or digits of scripts that write spaces ("digital twin").
 *
 * <p>Every rule looks at single characters (a space also at the two beside it), so a run of a text
 * folds to a run of the folded text: matching folded against folded misses nothing. What is shown
 * is always the original. Thread-safe.
 */
public final class Fold {
  private Fold() {}

  /** The folded text, with the way back to the original. */
  public static FoldedText of(String original) {
    Builder builder = new Builder(original.length());
    int at = 0;
    while (at < original.length()) {
      int c = original.codePointAt(at);
      int end = at + Character.charCount(c);
      if (isSpace(c)) {
        builder.space(at, end);
      } else {
        builder.add(FoldTable.fold(c), at, end);
      }
      at = end;
    }
    return builder.build();
  }

  /** Folds two texts and compares them. */
  public static boolean same(String a, String b) {
    return of(a).text().equals(of(b).text());
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
  }

  private static final class Builder {
    private int[] codePoints;
    private int[] starts;
    private int[] ends;
    private int length;
    private int spaceStart = -1;
    private int spaceEnd;

    Builder(int capacity) {
      codePoints = new int[capacity];
      starts = new int[capacity];
      ends = new int[capacity];
    }

    void space(int start, int end) {
      if (spaceStart < 0) {
        spaceStart = start;
      }
      spaceEnd = end;
    }

    void add(int[] folded, int start, int end) {
      if (folded.length == 0) {
        if (length > 0 && ends[length - 1] == start) {
          ends[length - 1] = end;
        }
        return;
      }
      if (spaceStart >= 0) {
        if (length > 0 && writesSpaces(codePoints[length - 1]) && writesSpaces(folded[0])) {
          put(' ', spaceStart, spaceEnd);
        }
        spaceStart = -1;
      }
      for (int c : folded) {
        put(c, start, end);
      }
    }

    private void put(int c, int start, int end) {
      if (length == codePoints.length) {
        int capacity = length * 2 + 8;
        codePoints = Arrays.copyOf(codePoints, capacity);
        starts = Arrays.copyOf(starts, capacity);
        ends = Arrays.copyOf(ends, capacity);
      }
      codePoints[length] = c;
      starts[length] = start;
      ends[length] = end;
      length++;
    }

    FoldedText build() {
      return new FoldedText(codePoints, starts, ends, length);
    }

    private static boolean writesSpaces(int c) {
      if (c >= 0x2E80) {
        return c >= 0xAC00 && c <= 0xD7A3;
      }
      boolean southEastAsian =
          (c >= 0x0E00 && c <= 0x0EFF)
              || (c >= 0x1000 && c <= 0x109F)
              || (c >= 0x1780 && c <= 0x17FF);
      return !southEastAsian && Character.isLetterOrDigit(c);
    }
  }
}
