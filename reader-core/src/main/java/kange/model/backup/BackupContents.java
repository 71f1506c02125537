package kange.model.backup;

import kange.model.scan.BackupScans;

/**
 * What a backup holds.
 *
 * @param created when it was made, as ISO 8601 in UTC
 * @param issues how many
 * @param articles how many
 * @param scans which of them came back
 */
public record BackupContents(String created, int issues, int articles, BackupScans scans) {}
