package kange.app.browse;

import java.util.Comparator;
import kange.model.IssueSummary;

/** Issues of different journals, newest first. */
final class IssueOrder {
  private static final Comparator<IssueSummary> BY_YEAR =
      Comparator.comparing(issue -> issue.metadata().year().orElse(0));

  static final Comparator<IssueSummary> NEWEST_FIRST =
      BY_YEAR.thenComparing(IssueOrder::number).thenComparing(IssueSummary::importedAt).reversed();

  private IssueOrder() {}

  /** The number within the year; words such as 增刊 count as 0. */
  private static int number(IssueSummary issue) {
    String number = issue.metadata().number().orElse("");
    return number.matches("\\d{1,6}") ? Integer.parseInt(number) : 0;
  }
}
