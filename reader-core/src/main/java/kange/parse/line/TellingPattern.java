package kange.parse.line;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern that no text can match in which none of its telling characters stands: most texts are
 * ruled out by one look at each character. Immutable; thread-safe.
 */
public final class TellingPattern {
  private static final Core ANYTHING = new Core(CharSet.of(""), Integer.MAX_VALUE, 0);

  private final CharSet telling;
  private final int within;
  private final Core core;
  private final Pattern pattern;

  private TellingPattern(CharSet telling, int within, Core core, Pattern pattern) {
    this.telling = telling;
    this.within = within;
    this.core = core;
    this.pattern = pattern;
  }

  /** What a text is made of, but for so many characters before and behind. */
  private record Core(CharSet characters, int before, int behind) {
    boolean mayBeIn(String text) {
      int end = text.length() - behind;
      for (int i = before; i < end; i++) {
        if (!characters.contains(text.charAt(i))) {
          return false;
        }
      }
      return true;
    }
  }

  /**
   * A pattern with what tells that it may match.
   *
   * @param telling one of these stands in every text that matches
   */
  public static TellingPattern of(String telling, String regex) {
    return atHead(telling, Integer.MAX_VALUE, regex);
  }

  /**
   * A pattern that tells by its first characters.
   *
   * @param telling one of these is among the first characters of every text that matches
   * @param within how many characters are looked at
   */
  public static TellingPattern atHead(String telling, int within, String regex) {
    return new TellingPattern(CharSet.of(telling), within, ANYTHING, Pattern.compile(regex));
  }

  /**
   * This pattern, of which it is known that only so much stands around its core: a longer text is
   * ruled out by the first character that is in no core.
   *
   * @param core all that the core may be made of
   * @param before how many characters of any kind stand before it at the most
   * @param behind how many stand behind it
   */
  public TellingPattern framed(String core, int before, int behind) {
    return new TellingPattern(telling, within, new Core(CharSet.of(core), before, behind), pattern);
  }

  /** Whether the whole text matches. */
  public boolean matches(String text) {
    return core.mayBeIn(text) && telling.isIn(text, within) && pattern.matcher(text).matches();
  }

  /** Of the pattern alone, for its groups. */
  public Matcher matcher(String text) {
    return pattern.matcher(text);
  }
}
