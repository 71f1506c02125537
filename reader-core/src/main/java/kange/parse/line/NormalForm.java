package kange.parse.line;

import java.text.Normalizer;
import kange.text.Simplified;

/**
 * The one form of a short line on which fixed expressions are looked for: simplified characters,
 * letters and digits of ASCII, the full-width marks of Chinese print, one kind of space, and no
 * spaces where scan or print has put one between all the characters. Never for display. Linear.
 */
public final class NormalForm {
  /** Fewer Han characters than this, all set apart, may be two words. */
  private static final int FEWEST_SPREAD = 3;

  /** A line is spread when this share of its neighbouring Han characters have a space between. */
  private static final double SPREAD = 0.7;

  private static final String HALF = ",:;!?()[]<>~";
  private static final String FULL = "，：；！？（）［］《》～";

  /** Marks that OCR and fonts confuse, and the one that stands for them here. */
  private static final String ALIKE = "〔〕﹝﹞〖〗∶﹕︰‧•・･．｡‐‑‒–﹣－―─━／∕⁄丨│┃|〈〉＂";

  private static final String MEANT = "［］［］【】：：：····.。------———///｜｜｜｜《》\"";

  private NormalForm() {}

  /** The normal form; not of the same length as the text. */
  public static String of(String text) {
    String folded = folded(text);
    return isSpread(folded) ? withoutSpread(folded) : folded;
  }

  /**
   * The same folding character by character, of the same length and with all spaces kept: for who
   * must say which characters of the text he found.
   */
  public static String aligned(String text) {
    String simple = Simplified.of(withoutRadicals(text));
    char[] out = new char[simple.length()];
    for (int i = 0; i < out.length; i++) {
      out[i] = folded(simple.charAt(i), i == 0 ? ' ' : simple.charAt(i - 1), next(simple, i));
    }
    return new String(out);
  }

  /**
   * The text as printed, but without the spaces that scan or print has put between all of its
   * characters; wider spaces of such a line stay as what they were before it was spread.
   */
  public static String closedUp(String text) {
    if (!isSpread(text)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      int end = i;
      while (end < text.length() && text.charAt(end) == ' ') {
        end++;
      }
      out.append(" ".repeat((end - i) / 2));
      if (end < text.length()) {
        out.append(text.charAt(end));
      }
      i = end + 1;
    }
    return out.toString();
  }

  private static String folded(String text) {
    String simple = aligned(text);
    StringBuilder out = new StringBuilder(simple.length());
    for (int i = 0; i < simple.length(); i++) {
      char c = simple.charAt(i);
      boolean doubled = c == ' ' && (out.isEmpty() || out.charAt(out.length() - 1) == ' ');
      if (!doubled) {
        out.append(c);
      }
    }
    int end = out.length();
    return end > 0 && out.charAt(end - 1) == ' ' ? out.substring(0, end - 1) : out.toString();
  }

  /** Radicals and compatibility characters, which text taken from PDF is full of, as characters. */
  private static String withoutRadicals(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isRadical(text.charAt(i))) {
        char[] chars = text.toCharArray();
        for (int k = i; k < chars.length; k++) {
          chars[k] = isRadical(chars[k]) ? character(chars[k]) : chars[k];
        }
        return new String(chars);
      }
    }
    return text;
  }

  private static boolean isRadical(char c) {
    return (c >= 0x2E80 && c <= 0x2FDF) || (c >= 0xF900 && c <= 0xFAFF);
  }

  private static char character(char radical) {
    String plain = Normalizer.normalize(String.valueOf(radical), Normalizer.Form.NFKC);
    return plain.length() == 1 ? plain.charAt(0) : radical;
  }

  private static char next(String text, int i) {
    return i + 1 < text.length() ? text.charAt(i + 1) : ' ';
  }

  private static char folded(char c, char before, char after) {
    if ((c >= '０' && c <= '９') || (c >= 'Ａ' && c <= 'Ｚ') || (c >= 'ａ' && c <= 'ｚ')) {
      return (char) (c - '０' + '0');
    }
    if (c == '\t' || Character.isSpaceChar(c)) {
      return ' ';
    }
    int alike = ALIKE.indexOf(c);
    if (alike >= 0) {
      return MEANT.charAt(alike);
    }
    int half = HALF.indexOf(c);
    boolean latin = isAscii(before) && isAscii(after);
    return half >= 0 && !latin ? FULL.charAt(half) : c;
  }

  private static boolean isAscii(char c) {
    return c > ' ' && c < 0x7F && Character.isLetterOrDigit(c);
  }

  /** Whether a space stands between nearly all of the characters. */
  static boolean isSpread(String text) {
    int pairs = 0;
    int apart = 0;
    int previous = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != ' ') {
        if (previous >= 0
            && CharacterClass.isHan(c)
            && CharacterClass.isHan(text.charAt(previous))) {
          pairs++;
          apart += i - previous > 1 ? 1 : 0;
        }
        previous = i;
      }
    }
    return pairs + 1 >= FEWEST_SPREAD && apart >= SPREAD * pairs;
  }

  private static String withoutSpread(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      boolean latin =
          i > 0 && isAscii(text.charAt(i - 1)) && isAscii(next(text, i)) && text.charAt(i) == ' ';
      if (text.charAt(i) != ' ' || latin) {
        out.append(text.charAt(i));
      }
    }
    return out.toString();
  }
}
