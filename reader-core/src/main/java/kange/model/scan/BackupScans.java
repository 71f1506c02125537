package kange.model.scan;

/**
 * Which scans a backup holds.
 *
 * @param leftOut whether it was made without scans
 * @param files how many are in it
 * @param missing how many the archive names that were not there to be held
 */
public record BackupScans(boolean leftOut, int files, int missing) {}
