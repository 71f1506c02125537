package kange.parse.line;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern that no text can match in which none of its telling characters stands: most texts are
 * ruled out by one look at each character. Immutable; thread-safe.
 */
public final class TellingPattern {
  private final CharSet telling;
  private final int within;
  private final Pattern pattern;

  private TellingPattern(CharSet telling, int within, Pattern pattern) {
    this.telling = telling;
    this.within = within;
    this.pattern = pattern;
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
    return new TellingPattern(CharSet.of(telling), within, Pattern.compile(regex));
  }

  /** Whether the whole text matches. */
  public boolean matches(String text) {
    return telling.isIn(text, within) && pattern.matcher(text).matches();
  }

  /** Of the pattern alone, for its groups. */
  public Matcher matcher(String text) {
    return pattern.matcher(text);
  }
}
