package kange.check;

import java.util.List;
import kange.intake.ImportMessages;
import kange.model.check.CheckFinding;
import kange.store.issue.IssueStore;

/** Are all stars, tags and places on lists with an article, or do some wait for theirs? */
final class RetainedMarksCheck implements Check {
  private final IssueStore issues;

  RetainedMarksCheck(IssueStore issues) {
    this.issues = issues;
  }

  @Override
  public String name() {
    return "收藏、标签和清单";
  }

  @Override
  public CheckFinding run(boolean repair) {
    List<String> waiting = issues.waitingSigns();
    return sound(
        waiting.isEmpty()
            ? "收藏、标签和清单里的文章都在。"
            : "有 "
                + waiting.size()
                + " 篇文章（"
                + ImportMessages.titles(waiting)
                + "）重新识别后没有了，它们的收藏、标签和在清单里的位置留着，文章再出现时自动还上。");
  }
}
