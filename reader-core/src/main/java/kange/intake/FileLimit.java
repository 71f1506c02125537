package kange.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How large a file may be that is read as an issue. What is larger is refused by name before any of
 * it is read, what has more lines before it is parsed: to parse a file takes about twenty times its
 * size in memory, and a kilobyte a line.
 *
 * @param megabytes of 2^20 bytes
 * @param lines physical lines with something on them
 */
public record FileLimit(long megabytes, int lines) {
  /** System property for another limit, in megabytes; what is no positive number is passed over. */
  public static final String PROPERTY = "kange.largest-file";

  /** Seven million characters: no issue comes near, and an office machine has memory for it. */
  public static final long USUAL = 20;

  /** System property for another limit of lines; what is no positive number is passed over. */
  public static final String LINES_PROPERTY = "kange.most-lines";

  /** Fifty times what the longest issue has that was seen. */
  public static final int USUAL_LINES = 200_000;

  private static final int BYTES_SHIFT = 20;

  /** No file of so many megabytes fits into one array. */
  private static final long HIGHEST = 1024;

  /** The limit of this run of the program. */
  public static FileLimit current() {
    long megabytes = Long.getLong(PROPERTY, USUAL);
    int lines = Integer.getInteger(LINES_PROPERTY, USUAL_LINES);
    return new FileLimit(
        megabytes < 1 ? USUAL : Math.min(megabytes, HIGHEST), lines < 1 ? USUAL_LINES : lines);
  }

  /** Whether a file of so many bytes may be read. */
  public boolean allows(long bytes) {
    return bytes <= megabytes << BYTES_SHIFT;
  }

  /** Reads a file, and no more of it than is allowed and one byte: it may grow meanwhile. */
  byte[] read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in);
    }
  }

  /** As above; does not close. */
  byte[] read(InputStream in) throws IOException {
    return in.readNBytes((int) (megabytes << BYTES_SHIFT) + 1);
  }

  /** Bytes as megabytes, a part of one counted as one: what is refused reads as larger. */
  static long megabytes(long bytes) {
    return (bytes + (1L << BYTES_SHIFT) - 1) >> BYTES_SHIFT;
  }
}
