package kange.app.intake;

import java.util.List;
import java.util.OptionalLong;
import kange.model.issue.ParseWarning;

/**
 * An issue an import has just brought in, with what a person should look at.
 *
 * @param doubts about the issue as a whole
 */
record ImportedIssue(
    long id,
    String label,
    int articles,
    List<ParseWarning> doubts,
    List<DoubtfulArticle> doubtful) {
  /** An article with doubts; {@code ordinal} counts the issue's articles from 1. */
  record DoubtfulArticle(OptionalLong id, int ordinal, String title, List<ParseWarning> doubts) {}

  ImportedIssue {
    doubts = List.copyOf(doubts);
    doubtful = List.copyOf(doubtful);
  }

  int doubtCount() {
    return doubts.size() + doubtful.stream().mapToInt(a -> a.doubts().size()).sum();
  }
}
