package kange.check;

import java.util.List;
import kange.model.check.CheckFinding;
import kange.model.message.TitleMessage;
import kange.store.issue.IssueStore;

/** Are all stars, tags and places on lists with an article, or do some wait for theirs? */
final class RetainedMarksCheck implements Check {
  private final IssueStore issues;

  RetainedMarksCheck(IssueStore issues) {
    this.issues = issues;
  }

  @Override
  public CheckMessage name() {
    return CheckMessage.RETAINED_MARKS;
  }

  @Override
  public CheckFinding run(boolean repair) {
    List<String> waiting = issues.waitingSigns();
    return waiting.isEmpty()
        ? sound(CheckMessage.RETAINED_MARKS_NONE)
        : sound(CheckMessage.RETAINED_MARKS_WAITING, waiting.size(), TitleMessage.some(waiting));
  }
}
