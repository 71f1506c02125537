package kange.model.scan;

/**
 * A file of an issue's scan.
 *
 * @param name as it was called when it was attached
 * @param sha256 of its bytes, in lower-case hex: what it is kept under
 * @param bytes how many
 * @param pages how many, at least 1
 */
public record ScanFile(
    long id, String name, String sha256, ScanFormat format, long bytes, int pages) {
  /** The name it is kept under in the archive's folder of scans. */
  public String keptName() {
    return sha256 + "." + format.ending();
  }
}
