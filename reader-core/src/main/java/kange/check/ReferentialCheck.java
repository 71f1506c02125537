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
  public CheckMessage name() {
    return CheckMessage.REFERENCES;
  }

  @Override
  public CheckFinding run(boolean repair) {
    int dangling = maintenance.danglingRows();
    if (dangling == 0) {
      return sound(CheckMessage.REFERENCES_SOUND);
    }
    if (repair) {
      maintenance.removeDebris();
      if (maintenance.danglingRows() == 0) {
        return repaired(CheckMessage.REFERENCES_REPAIRED, dangling);
      }
    }
    return damaged(CheckMessage.REFERENCES_DAMAGED, dangling);
  }
}
