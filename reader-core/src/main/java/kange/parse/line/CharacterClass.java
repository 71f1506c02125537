package kange.parse.line;

import java.util.stream.IntStream;

/** What a character is to a reader of OCR text. */
public final class CharacterClass {
  private static final String TERMINAL = "。！？!?…";
  private static final String CLOSING = "”’）)》】」』〉\"";
  private static final String PAUSING = "：；:;—～~";

  /** Nearly all that is asked about is below the first or between the other two. */
  private static final int FIRST_RADICAL = 0x2E80;

  private static final int FIRST_UNIFIED = 0x4E00;
  private static final int LAST_UNIFIED = 0x9FFF;

  /** Between the last and the first: what print sets of radicals, marks and other scripts. */
  private static final CharSet OTHER_HAN = otherHan();

  private CharacterClass() {}

  public static boolean isHan(int codePoint) {
    if (codePoint >= FIRST_UNIFIED && codePoint <= LAST_UNIFIED) {
      return true;
    }
    if (codePoint < FIRST_RADICAL) {
      return false;
    }
    return codePoint <= Character.MAX_VALUE
        ? OTHER_HAN.contains((char) codePoint)
        : isOfHanScript(codePoint);
  }

  private static boolean isOfHanScript(int codePoint) {
    return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
  }

  /** Unicode is asked once for each character: it searches a list of all scripts. */
  private static CharSet otherHan() {
    StringBuilder found = new StringBuilder();
    IntStream.range(FIRST_RADICAL, Character.MAX_VALUE + 1)
        .filter(c -> c < FIRST_UNIFIED || c > LAST_UNIFIED)
        .filter(CharacterClass::isOfHanScript)
        .forEach(c -> found.append((char) c));
    return CharSet.of(found.toString());
  }

  /** Nearly all of a text is such, and none is a mark, a space or a bracket: asked first. */
  public static boolean isCommonHan(char c) {
    return c >= FIRST_UNIFIED && c <= LAST_UNIFIED;
  }

  /** Ornaments, end marks, emoji and private-use glyphs: what print sets as a small picture. */
  static boolean isOrnament(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.OTHER_SYMBOL, Character.PRIVATE_USE, Character.UNASSIGNED ->
          codePoint != '○' && codePoint != '№';
      case Character.FORMAT -> true;
      case Character.OTHER_PUNCTUATION -> codePoint == '※' || codePoint == '†';
      default -> codePoint >= 0xFE00 && codePoint <= 0xFE0F;
    };
  }

  public static boolean isClosing(char c) {
    return CLOSING.indexOf(c) >= 0;
  }

  /** True when the text ends as a finished sentence does, closing marks looked through. */
  public static boolean endsSentence(String text) {
    int last = text.length() - 1;
    while (last >= 0 && isClosing(text.charAt(last))) {
      last--;
    }
    if (last < 0) {
      return false;
    }
    char c = text.charAt(last);
    return TERMINAL.indexOf(c) >= 0
        || (c == '.' && (last == 0 || !Character.isDigit(text.charAt(last - 1))));
  }

  /** True when a paragraph may end here: a sentence, a closing mark, a colon or a dash. */
  public static boolean endsParagraph(String text) {
    return !text.isEmpty()
        && (endsSentence(text)
            || isClosing(text.charAt(text.length() - 1))
            || PAUSING.indexOf(text.charAt(text.length() - 1)) >= 0);
  }

  /** True when running text breaks off: no sentence, colon or bracket ends it. */
  public static boolean breaksOff(String text) {
    char last = text.isEmpty() ? '。' : text.charAt(text.length() - 1);
    return !endsSentence(text) && (!endsParagraph(text) || "”’》」』".indexOf(last) >= 0);
  }

  /** Closing marks without their opening one, minus opening marks left open: “ counts -1. */
  public static int balance(String text) {
    int open = 0;
    for (int i = 0; i < text.length(); i++) {
      open += nesting(text.charAt(i));
    }
    return open;
  }

  /** A closing mark stands in it whose opening mark does not: what it closes was opened before. */
  public static boolean closesMore(String text) {
    int open = 0;
    for (int i = 0; i < text.length(); i++) {
      open += nesting(text.charAt(i));
      if (open < 0) {
        return true;
      }
    }
    return false;
  }

  /** 1 for a mark that opens, -1 for one that closes, 0 for all else. */
  static int nesting(char c) {
    if (isCommonHan(c)) {
      return 0;
    }
    return switch (c) {
      case '“', '《', '（', '(', '【', '「', '『' -> 1;
      case '”', '》', '）', ')', '】', '」', '』' -> -1;
      default -> 0;
    };
  }

  public static int han(String text) {
    int count = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      count += isHan(c) ? 1 : 0;
      i += Character.charCount(c);
    }
    return count;
  }

  /** Length in characters a reader would count: code points without white space. */
  public static int length(String text) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      count += isCommonHan(c) || !(Character.isWhitespace(c) || endsPair(text, i)) ? 1 : 0;
    }
    return count;
  }

  private static boolean endsPair(String text, int i) {
    return i > 0 && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
  }

  public static String withoutSpaces(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c)) {
        out.append(c);
      }
    }
    return out.length() == text.length() ? text : out.toString();
  }
}
