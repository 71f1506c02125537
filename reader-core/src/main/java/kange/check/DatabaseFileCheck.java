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
  public CheckMessage name() {
    return CheckMessage.DATABASE_FILE;
  }

  @Override
  public CheckFinding run(boolean repair) {
    List<String> faults = maintenance.structuralFaults();
    if (faults.isEmpty()) {
      return ofSchema(CheckMessage.DATABASE_FILE_SOUND);
    }
    if (repair) {
      maintenance.reindex();
      if (maintenance.structuralFaults().isEmpty()) {
        return ofSchema(CheckMessage.DATABASE_FILE_REPAIRED);
      }
    }
    return damaged(CheckMessage.DATABASE_FILE_DAMAGED, faults.get(0));
  }

  private CheckFinding ofSchema(CheckMessage otherwise) {
    List<String> foreign = maintenance.schemaDifferences();
    if (!foreign.isEmpty()) {
      return damaged(CheckMessage.DATABASE_SCHEMA_DAMAGED, foreign);
    }
    return otherwise == CheckMessage.DATABASE_FILE_SOUND ? sound(otherwise) : repaired(otherwise);
  }
}
