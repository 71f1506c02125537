package kange.parse.line;

/** What a character is to a reader of OCR text. */
public final class CharacterClass {
  private static final String TERMINAL = "。！？!?…";
  private static final String CLOSING = "”’）)》】」』〉\"";
  private static final String PAUSING = "：；:;—～~";

  /** Nearly all that is asked about is below the first or between the other two. */
  private static final int FIRST_RADICAL = 0x2E80;

  private static final int FIRST_UNIFIED = 0x4E00;
  private static final int LAST_UNIFIED = 0x9FFF;

  private CharacterClass() {}

  public static boolean isHan(int codePoint) {
    if (codePoint >= FIRST_UNIFIED && codePoint <= LAST_UNIFIED) {
      return true;
    }
    return codePoint >= FIRST_RADICAL
        && Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
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
      char c = text.charAt(i);
      if ("“《（(【「『".indexOf(c) >= 0) {
        open++;
      } else if ("”》）)】」』".indexOf(c) >= 0) {
        open--;
      }
    }
    return open;
  }

  /** A closing mark stands in it whose opening mark does not: what it closes was opened before. */
  public static boolean closesMore(String text) {
    int open = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ("“《（(【「『".indexOf(c) >= 0) {
        open++;
      } else if ("”》）)】」』".indexOf(c) >= 0 && --open < 0) {
        return true;
      }
    }
    return false;
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
    for (int i = 0; i < text.length(); ) {
      int cp = text.codePointAt(i);
      if (!Character.isWhitespace(cp)) {
        count++;
      }
      i += Character.charCount(cp);
    }
    return count;
  }

  public static String withoutSpaces(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().filter(c -> !Character.isWhitespace(c)).forEach(out::appendCodePoint);
    return out.toString();
  }
}
