package kange.check;

import java.util.List;
import kange.model.check.CheckFinding;
import kange.store.sql.Maintenance;

/** Is the database file itself whole? */
final class DatabaseFileCheck implements Check {
  private final Maintenance maintenance;

  DatabaseFileCheck(Maintenance maintenance) {
    this.maintenance = maintenance;
  }

  @Override
  public String name() {
    return "数据库结构";
  }

  @Override
  public CheckFinding run(boolean repair) {
    List<String> faults = maintenance.structuralFaults();
    if (faults.isEmpty()) {
      return sound("数据库文件完好。");
    }
    if (repair) {
      maintenance.reindex();
      if (maintenance.structuralFaults().isEmpty()) {
        return repaired("数据库的索引有损坏，已重建。");
      }
    }
    return damaged("数据库文件已损坏（" + faults.get(0) + "），请先试“检查并修复”，不行就从备份恢复。");
  }
}
