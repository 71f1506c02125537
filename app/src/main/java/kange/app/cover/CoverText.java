package kange.app.cover;

import kange.model.catalogue.IssueSummary;
import kange.model.issue.IssueMetadata;

/**
 * What is printed on a cover; what the issue does not say is empty.
 *
 * @param number "4", "3-4", "增刊"
 */
record CoverText(String journal, String year, String number) {
  private static final int FIGURE = 5;

  /**
   * The words of an issue's cover.
   *
   * @param unnamed stands where nobody knows the journal's name: a file's name is none
   */
  static CoverText of(IssueSummary issue, String unnamed) {
    return new CoverText(
        issue.named() ? issue.journalLabel().strip() : unnamed,
        issue.metadata().year().map(String::valueOf).orElse(""),
        issue.metadata().number().map(String::strip).orElse(""));
  }

  /** True for numbers that can stand large: figures, also of several issues in one. */
  boolean numbered() {
    return !number.isEmpty()
        && number.codePointCount(0, number.length()) <= FIGURE
        && IssueMetadata.isCounted(number);
  }

  /** Year and number in one line, where the number has no place of its own. */
  String line() {
    return (year + " " + number).strip();
  }
}
