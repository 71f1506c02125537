package kange.parse.line;

/** Cleans text for reading: takes out spaces that OCR put where Chinese print has none. */
public final class WhitespaceNormalizer {
  private WhitespaceNormalizer() {}

  /**
   * Removes single spaces between Han characters (outside quotation marks, where they divide
   * slogans) and between Han and digits. It goes through the text by itself, for it counts the
   * quotation marks on its way, and knows all characters as code points: paragraphs are shown.
   */
  public static String paragraph(String text) {
    if (text.indexOf(' ') < 0 && text.indexOf('　') < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    int quoted = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '“' || c == '《' || c == '「') {
        quoted++;
      } else if ((c == '”' || c == '》' || c == '」') && quoted > 0) {
        quoted--;
      }
      boolean space = c == ' ' || c == '　';
      if (!space || !isSuperfluous(text, i, quoted > 0)) {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static boolean isSuperfluous(String text, int at, boolean quoted) {
    if (at == 0 || at + 1 >= text.length()) {
      return true;
    }
    int left = text.codePointBefore(at);
    int right = text.codePointAt(at + 1);
    boolean leftHan = isChinese(left);
    boolean rightHan = isChinese(right);
    if (leftHan && rightHan) {
      return !quoted || !CharacterClass.isHan(left) || !CharacterClass.isHan(right);
    }
    return (leftHan && Character.isDigit(right)) || (rightHan && Character.isDigit(left));
  }

  private static boolean isChinese(int codePoint) {
    return CharacterClass.isHan(codePoint) || "，。、；：？！“”‘’「」『』（）《》【】—…".indexOf(codePoint) >= 0;
  }

  /** Puts the next piece of a torn paragraph to it; only Latin words keep a space between them. */
  public static void join(StringBuilder text, String next) {
    if (!text.isEmpty() && !next.isEmpty()) {
      char last = text.charAt(text.length() - 1);
      char first = next.charAt(0);
      if (last < 0x80 && first < 0x80 && Character.isLetter(last) && Character.isLetter(first)) {
        text.append(' ');
      }
    }
    text.append(next);
  }
}
