package kange.model.backup;

import kange.model.check.CheckReport;

/**
 * What restoring a backup for a trial has shown.
 *
 * @param contents what came back
 * @param check what a check of the restored archive found
 */
public record DrillReport(BackupContents contents, CheckReport check) {
  /** Whether the backup can be relied on: all came back, and all of it is sound. */
  public boolean sound() {
    return check.sound() && contents.scans().missing() == 0;
  }
}
