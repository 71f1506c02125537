package kange.check;

import kange.model.check.CheckFinding;
import kange.store.sql.Maintenance;

/** Does everything that hangs on an issue or an article hang on one that is there? */
final class ReferentialCheck implements Check {
  private final Maintenance maintenance;

  ReferentialCheck(Maintenance maintenance) {
    this.maintenance = maintenance;
  }

  @Override
  public String name() {
    return "数据之间的联系";
  }

  @Override
  public CheckFinding run(boolean repair) {
    int dangling = maintenance.danglingRows();
    if (dangling == 0) {
      return sound("期刊、文章、作者和读者标记之间没有断开的联系。");
    }
    if (repair) {
      maintenance.removeDanglingRows();
      if (maintenance.danglingRows() == 0) {
        return repaired("清除了 " + dangling + " 条无所归属的数据。");
      }
    }
    return damaged("有 " + dangling + " 条数据无所归属，请运行“检查并修复”。");
  }
}
