package kange.intake;

/**
 * How large a file may be that is read as an issue. What is larger is refused by name before any of
 * it is read: to parse a file takes about twenty times its size in memory.
 *
 * @param megabytes of 2^20 bytes
 */
public record FileLimit(long megabytes) {
  /** System property for another limit, in megabytes; what is no positive number is passed over. */
  public static final String PROPERTY = "kange.largest-file";

  /** Seven million characters: no issue comes near, and an office machine has memory for it. */
  public static final long USUAL = 20;

  private static final int BYTES_SHIFT = 20;

  /** No file of so many megabytes fits into one array. */
  private static final long HIGHEST = 1024;

  /** The limit of this run of the program. */
  public static FileLimit current() {
    long megabytes = Long.getLong(PROPERTY, USUAL);
    return new FileLimit(megabytes < 1 ? USUAL : Math.min(megabytes, HIGHEST));
  }

  /** Whether a file of so many bytes may be read. */
  public boolean allows(long bytes) {
    return bytes <= megabytes << BYTES_SHIFT;
  }

  /** Bytes as megabytes, a part of one counted as one: what is refused reads as larger. */
  static long megabytes(long bytes) {
    return (bytes + (1L << BYTES_SHIFT) - 1) >> BYTES_SHIFT;
  }
}
