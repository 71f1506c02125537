package kange.parse.line;

import java.text.Normalizer;
import kange.text.Simplified;

/**
 * The one form of a short line on which fixed expressions are looked for: simplified characters,
 * letters and digits of ASCII, the full-width marks of Chinese print, one kind of space, and no
 * spaces where scan or print has put one between all the characters. Never for display. Linear.
 */
public final class NormalForm {
  private static final char ASCII_END = 0x7F;

  private static final String HALF = ",:;!?()[]<>~";
  private static final String FULL = "，：；！？（）［］《》～";

  /** Marks that OCR and fonts confuse, and the one that stands for them here. */
  private static final String ALIKE = "〔〕﹝﹞〖〗∶﹕︰‧•・･．｡‐‑‒–﹣－―─━／∕⁄丨│┃|〈〉＂";

  private static final String MEANT = "［］［］【】：：：····.。------———///｜｜｜｜《》\"";

  /** By character, what stands for it wherever it stands. */
  private static final char[] FOLDED = table();

  private NormalForm() {}

  /** The normal form; not of the same length as the text. */
  public static String of(String text) {
    int plain = 0;
    while (plain < text.length() && isPlain(text.charAt(plain))) {
      plain++;
    }
    if (plain == text.length()) {
      return text;
    }
    String folded = folded(text);
    return SpreadLine.is(folded) ? SpreadLine.withoutSpaces(folded) : folded;
  }

  /** It stands for itself, whatever stands beside it. */
  private static boolean isPlain(char c) {
    return FOLDED[c] == c && c != ' ' && !isHalf(c);
  }

  private static boolean isHalf(char c) {
    return c < ASCII_END && HALF.indexOf(c) >= 0;
  }

  /**
   * The same folding character by character, of the same length and with all spaces kept: for who
   * must say which characters of the text he found.
   */
  public static String aligned(String text) {
    int same = 0;
    while (same < text.length() && folded(text, same) == text.charAt(same)) {
      same++;
    }
    if (same == text.length()) {
      return text;
    }
    char[] out = text.toCharArray();
    for (int i = same; i < out.length; i++) {
      out[i] = folded(text, i);
    }
    return new String(out);
  }

  private static char folded(String text, int i) {
    char c = text.charAt(i);
    if (!isHalf(c)) {
      return FOLDED[c];
    }
    boolean latin = i > 0 && isAscii(text.charAt(i - 1)) && isAscii(next(text, i));
    return latin ? c : FULL.charAt(HALF.indexOf(c));
  }

  private static String folded(String text) {
    char[] out = new char[text.length()];
    int end = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = folded(text, i);
      boolean doubled = c == ' ' && (end == 0 || out[end - 1] == ' ');
      if (!doubled) {
        out[end++] = c;
      }
    }
    return new String(out, 0, end > 0 && out[end - 1] == ' ' ? end - 1 : end);
  }

  private static char[] table() {
    char[] all = new char[Character.MAX_VALUE + 1];
    for (int c = 0; c < all.length; c++) {
      all[c] = isRadical((char) c) ? character((char) c) : (char) c;
    }
    char[] simple = Simplified.of(new String(all)).toCharArray();
    for (int c = 0; c < all.length; c++) {
      all[c] = alike(simple[c]);
    }
    return all;
  }

  /** Radicals and compatibility characters, which text taken from PDF is full of. */
  private static boolean isRadical(char c) {
    return (c >= 0x2E80 && c <= 0x2FDF) || (c >= 0xF900 && c <= 0xFAFF);
  }

  private static char character(char radical) {
    String plain = Normalizer.normalize(String.valueOf(radical), Normalizer.Form.NFKC);
    return plain.length() == 1 ? plain.charAt(0) : radical;
  }

  private static char alike(char c) {
    if ((c >= '０' && c <= '９') || (c >= 'Ａ' && c <= 'Ｚ') || (c >= 'ａ' && c <= 'ｚ')) {
      return (char) (c - '０' + '0');
    }
    if (c == '\t' || Character.isSpaceChar(c)) {
      return ' ';
    }
    int alike = ALIKE.indexOf(c);
    return alike >= 0 ? MEANT.charAt(alike) : c;
  }

  static char next(String text, int i) {
    return i + 1 < text.length() ? text.charAt(i + 1) : ' ';
  }

  static boolean isAscii(char c) {
    return c > ' ' && c < 0x7F && Character.isLetterOrDigit(c);
  }
}
