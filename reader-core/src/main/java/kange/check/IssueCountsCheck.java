package kange.check;

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
    int wrong = maintenance.miscountedIssues();
    if (wrong == 0) {
      return sound(CheckMessage.ISSUE_COUNTS_SOUND);
    }
    if (repair) {
      maintenance.recount();
      return repaired(CheckMessage.ISSUE_COUNTS_REPAIRED, wrong);
    }
    return damaged(CheckMessage.ISSUE_COUNTS_DAMAGED, wrong);
  }
}
