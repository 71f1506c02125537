package kange.parse.line;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern that no text can match in which none of its telling characters stands: most texts are
 * ruled out by one look at each character. Immutable; thread-safe.
 */
public final class TellingPattern {
  private final CharSet telling;
  private final Pattern pattern;

  private TellingPattern(CharSet telling, Pattern pattern) {
    this.telling = telling;
    this.pattern = pattern;
  }

  /**
   * A pattern with what tells that it may match.
   *
   * @param telling one of these stands in every text that matches
   */
  public static TellingPattern of(String telling, String regex) {
    return new TellingPattern(CharSet.of(telling), Pattern.compile(regex));
  }

  /** Whether the whole text matches. */
  public boolean matches(String text) {
    return telling.isIn(text) && pattern.matcher(text).matches();
  }

  /** Of the pattern alone, for its groups. */
  public Matcher matcher(String text) {
    return pattern.matcher(text);
  }
}
