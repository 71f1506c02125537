package kange.store.issue;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kange.model.issue.IssueMetadata;

/** One number that is greater for a newer issue: by year, then by number within the year. */
final class Recency {
  private static final Pattern DIGITS = Pattern.compile("\\d{1,3}");
  private static final int YEAR = 10_000;

  /** A supplement (增刊) comes after the numbered issues of its year. */
  private static final int SUPPLEMENT = 1_000;

  private Recency() {}

  /** 0 where no year is stated: such issues come last. */
  static long of(IssueMetadata issue) {
    if (issue.year().isEmpty()) {
      return issue.number().map(Recency::inYear).orElse(0);
    }
    return (long) issue.year().get() * YEAR + issue.number().map(Recency::inYear).orElse(0);
  }

  private static int inYear(String number) {
    Matcher digits = DIGITS.matcher(number);
    int first = digits.find() ? Integer.parseInt(digits.group()) : 0;
    return Character.isDigit(number.isEmpty() ? 'x' : number.charAt(0))
        ? first
        : SUPPLEMENT + first;
  }
}
