package kange.app.intake;

import kange.model.issue.IssueDoubts;

/** An issue the desk has just brought in, with what a person should look at. */
record ImportedIssue(long id, IssueDoubts doubts) {
  int doubtCount() {
    return doubts.ofIssue().size()
        + doubts.ofArticles().stream().mapToInt(a -> a.doubts().size()).sum();
  }
}
