package kange.check;

import java.util.List;
import kange.model.check.CheckFinding;
import kange.store.sql.Maintenance;

/** Do the counts shown with each issue tell what is there? */
final class IssueCountsCheck implements Check {
  private final Maintenance maintenance;

  IssueCountsCheck(Maintenance maintenance) {
    this.maintenance = maintenance;
  }

  @Override
  public CheckMessage name() {
    return CheckMessage.ISSUE_COUNTS;
  }

  @Override
  public CheckFinding run(boolean repair) {
    List<Long> wrong = maintenance.miscountedIssues();
    if (wrong.isEmpty()) {
      return sound(CheckMessage.ISSUE_COUNTS_SOUND);
    }
    if (repair) {
      maintenance.recount();
      return repaired(CheckMessage.ISSUE_COUNTS_REPAIRED, wrong.size()).of(wrong);
    }
    return damaged(CheckMessage.ISSUE_COUNTS_DAMAGED, wrong.size()).of(wrong);
  }
}
