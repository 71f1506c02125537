package kange.parse;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * How the scorer compares texts; the same rules as {@code score_parse.py}, character by character.
 */
public final class ScoreText {
  /** White space as Python's {@code \s} has it, which is not quite what Java's classes have. */
  private static final String SPACE =
      "\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";

  private static final Pattern SPACES = Pattern.compile("[" + SPACE + "]");
  private static final Pattern UNSPOKEN = Pattern.compile("[" + SPACE + "·•・*#]+");
  private static final Pattern DASHES = Pattern.compile("-+");
  private static final Pattern MARKUP = Pattern.compile("[" + SPACE + "#*\\-_|<>/]|sub|sup");
  private static final String QUOTES = "“”„‟〝〞『』「」＂\"'‘’";
  private static final String DASH = "—―–‐-－─━";
  private static final String END = "。！？…：；”’）)》】.!?:;\"—~～";

  private ScoreText() {}

  /** Two values are the same when this makes them equal. */
  public static String norm(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (char c : Normalizer.normalize(text, Normalizer.Form.NFKC).toCharArray()) {
      out.append(QUOTES.indexOf(c) >= 0 ? '"' : DASH.indexOf(c) >= 0 ? '-' : c);
    }
    return DASHES.matcher(UNSPOKEN.matcher(out).replaceAll("")).replaceAll("-");
  }

  /** Characters of a line that are not white space: what it weighs; 0 means it is blank. */
  static int weight(String line) {
    int weight = 0;
    for (int i = 0; i < line.length(); i = line.offsetByCodePoints(i, 1)) {
      weight += isSpace(line.codePointAt(i)) ? 0 : 1;
    }
    return weight;
  }

  /** The characters that must not be lost, counted. */
  static Map<Integer, Integer> letters(String text) {
    String bare = MARKUP.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
    Map<Integer, Integer> counts = new HashMap<>();
    bare.codePoints().forEach(c -> counts.merge(c, 1, Integer::sum));
    return new TreeMap<>(counts);
  }

  static boolean isBlank(String text) {
    return weight(text) == 0;
  }

  /** Ends as a sentence does, ornaments behind it looked through. */
  static boolean endsWhole(String text) {
    int end = text.length();
    while (end > 0 && isSpace(text.codePointBefore(end))) {
      end -= Character.charCount(text.codePointBefore(end));
    }
    while (end > 0 && !isKept(text.codePointBefore(end))) {
      end -= Character.charCount(text.codePointBefore(end));
    }
    return end > 0 && END.indexOf(text.codePointBefore(end)) >= 0;
  }

  private static boolean isKept(int c) {
    return isWord(c)
        || (c >= 0x3000 && c <= 0x303F)
        || (c >= 0xFF00 && c <= 0xFFEF)
        || (c >= 0x2010 && c <= 0x2027)
        || END.indexOf(c) >= 0;
  }

  private static final Set<Integer> WORD_TYPES =
      Set.of(
          (int) Character.UPPERCASE_LETTER,
          (int) Character.LOWERCASE_LETTER,
          (int) Character.TITLECASE_LETTER,
          (int) Character.MODIFIER_LETTER,
          (int) Character.OTHER_LETTER,
          (int) Character.DECIMAL_DIGIT_NUMBER,
          (int) Character.LETTER_NUMBER,
          (int) Character.OTHER_NUMBER);

  private static boolean isWord(int c) {
    return c == '_' || WORD_TYPES.contains(Character.getType(c));
  }

  private static boolean isSpace(int c) {
    return c <= 0xFFFF && SPACES.matcher(Character.toString(c)).matches();
  }
}
