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
  public String name() {
    return "篇数和字数";
  }

  @Override
  public CheckFinding run(boolean repair) {
    int wrong = maintenance.miscountedIssues();
    if (wrong == 0) {
      return sound("每一期记录的篇数、字数与实际相符。");
    }
    if (repair) {
      maintenance.recount();
      return repaired("重新清点了 " + wrong + " 期的篇数和字数。");
    }
    return damaged("有 " + wrong + " 期记录的篇数或字数与实际不符，请运行“检查并修复”。");
  }
}
