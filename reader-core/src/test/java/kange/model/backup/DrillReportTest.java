package kange.model.backup;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import kange.model.check.CheckFinding;
import kange.model.check.CheckReport;
import kange.model.message.Message;
import kange.model.scan.BackupScans;
import org.junit.jupiter.api.Test;

class DrillReportTest {
  private static DrillReport report(CheckFinding.Status status, int missing) {
    Message said = new Message("check.database-file", List.of());
    return new DrillReport(
        new BackupContents("2026-11-29T00:00:00Z", 1, 2, new BackupScans(false, 3, missing)),
        new CheckReport(List.of(new CheckFinding(said, status, said))));
  }

  @Test
  void aBackupIsReliedOnWhenAllOfItCameBackSound() {
    assertTrue(report(CheckFinding.Status.SOUND, 0).sound());
    assertFalse(report(CheckFinding.Status.SOUND, 1).sound());
    assertFalse(report(CheckFinding.Status.DAMAGED, 0).sound());
  }
}
