package kange.store.sql;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * What the first bytes of a database file say, read without SQLite: enough to refuse a file before
 * any more of it is unpacked. The places are those of the SQLite file format, section 1.3.
 *
 * @param size of the whole file in bytes; 0 where the header does not know
 * @param version of the schema, 1 for the first
 * @param ours whether it bears the mark of an archive
 */
public record DatabaseHeader(long size, int version, boolean ours) {
  /** How many bytes it takes. */
  public static final int LENGTH = 100;

  private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
  private static final int PAGE_SIZE = 16;
  private static final int CHANGE_COUNTER = 24;
  private static final int PAGES = 28;
  private static final int USER_VERSION = 60;
  private static final int APPLICATION_ID = 68;

  /** The pages were counted at this change; at any other the count means nothing. */
  private static final int PAGES_VALID_FOR = 92;

  /** Pages of this size do not fit into the two bytes there are. */
  private static final int LARGEST_PAGE = 65_536;

  /**
   * Reads the first bytes of a file; empty when it is no database.
   *
   * @param bytes {@link #LENGTH} of them; fewer are no database
   */
  public static Optional<DatabaseHeader> read(byte[] bytes) {
    if (bytes.length < LENGTH || !Arrays.equals(MAGIC, Arrays.copyOf(bytes, MAGIC.length))) {
      return Optional.empty();
    }
    ByteBuffer header = ByteBuffer.wrap(bytes);
    int told = Short.toUnsignedInt(header.getShort(PAGE_SIZE));
    long pageSize = told == 1 ? LARGEST_PAGE : told;
    boolean counted = header.getInt(CHANGE_COUNTER) == header.getInt(PAGES_VALID_FOR);
    long pages = counted ? Integer.toUnsignedLong(header.getInt(PAGES)) : 0;
    return Optional.of(
        new DatabaseHeader(
            pages * pageSize,
            header.getInt(USER_VERSION),
            header.getInt(APPLICATION_ID) == Migrations.APPLICATION_ID));
  }

  /** The version this program makes, and the newest it can open. */
  public static int newest() {
    return Migrations.newest();
  }

  /** Whether it is of the version this program makes. */
  public boolean current() {
    return version == newest();
  }

  /** Whether a newer program made it. */
  public boolean newer() {
    return version > Migrations.newest();
  }
}
