package kange.parse.line;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Page numbers as print sets them on lines of their own, or at an end of a running head. */
public final class Folio {
  private static final int LONGEST = 12;

  /** Longer than a running head. */
  private static final int LONGEST_HEAD = 60;

  /** A journal's page has no more digits. */
  private static final int MOST_DIGITS = 3;

  /** "12 南山机关 2026年第2期": the number stands apart from the words. */
  private static final Pattern BEFORE_HEAD = Pattern.compile("(\\d{1,3})[\\s｜·—-]+\\D.*");

  private static final Pattern BEHIND_HEAD = Pattern.compile(".*\\D[\\s｜·—-]+(\\d{1,3})");

  private Folio() {}

  /** The number of a line that holds nothing but a page number. */
  public static Optional<Integer> alone(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    StringBuilder digits = new StringBuilder();
    for (char c : NormalForm.of(text).toCharArray()) {
      if (c >= '0' && c <= '9') {
        digits.append(c);
      } else if ("-—·. 第页/|～~".indexOf(c) < 0) {
        return Optional.empty();
      }
    }
    boolean number = !digits.isEmpty() && digits.length() <= MOST_DIGITS;
    return number ? Optional.of(Integer.valueOf(digits.toString())) : Optional.empty();
  }

  /** As above, or the number at an end of a running head. */
  public static Optional<Integer> withHead(String text) {
    return text.length() > LONGEST_HEAD
        ? Optional.empty()
        : alone(text).or(() -> ofHead(NormalForm.of(text.strip())));
  }

  private static Optional<Integer> ofHead(String text) {
    for (Pattern form : new Pattern[] {BEFORE_HEAD, BEHIND_HEAD}) {
      Matcher found = form.matcher(text);
      if (found.matches()) {
        return Optional.of(Integer.valueOf(found.group(1)));
      }
    }
    return Optional.empty();
  }
}
