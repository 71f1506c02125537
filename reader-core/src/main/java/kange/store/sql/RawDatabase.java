package kange.store.sql;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A database file that SQLite refuses, as bytes: what is the same in every archive is known, so a
 * damaged header, schema or version can be made right again. The places are those of the SQLite
 * file format, sections 1.3 and 2.6.
 */
final class RawDatabase {
  /** What the first bytes of every archive are, place by place. */
  private static final Map<Integer, byte[]> HEADER =
      Map.of(
          0, "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII),
          16, new byte[] {0x10, 0x00, 2, 2, 0, 64, 32, 32},
          44, new byte[] {0, 0, 0, 4},
          52, new byte[] {0, 0, 0, 0},
          56, new byte[] {0, 0, 0, 1},
          64, new byte[] {0, 0, 0, 0},
          68, ByteBuffer.allocate(Integer.BYTES).putInt(Migrations.APPLICATION_ID).array(),
          72, new byte[20]);

  private static final int PAGE = 4096;

  /** Where the first page's node of the tree begins, and what stands where in an interior node. */
  private static final int FIRST_NODE = 100;

  private static final byte INTERIOR = 5;
  private static final int CELL_COUNT = 3;
  private static final int RIGHT_MOST = 8;
  private static final int CELLS = 12;

  /** Of a statement that is damaged in one place, one of two halves is whole. */
  private static final int HALVES = 2;

  private RawDatabase() {}

  /** Makes header, schema and version what they are in an archive, as far as they are not. */
  static void mend(Path file) throws IOException, SQLException {
    try (RandomAccessFile raw = new RandomAccessFile(file.toFile(), "rw")) {
      for (Map.Entry<Integer, byte[]> place : HEADER.entrySet()) {
        raw.seek(place.getKey());
        raw.write(place.getValue());
      }
    }
    if (!known(file)) {
      mendSchema(file);
    }
    mendVersion(file);
  }

  /** Whether its schema is one that this program makes. */
  private static boolean known(Path file) {
    try (Connection c = new Connections(file).writer()) {
      Map<String, String> schema = Schema.of(c);
      for (long version = Migrations.newest(); version > 0; version--) {
        if (schema.equals(Schema.expected(version))) {
          return true;
        }
      }
      return false;
    } catch (SQLException e) {
      // Whatever is wrong: what can be made right again is made so, and then it is tried again.
      return false;
    }
  }

  /** Rows of the schema that stand in the file with one byte changed. */
  private static void mendSchema(Path file) throws IOException, SQLException {
    try (RandomAccessFile raw = new RandomAccessFile(file.toFile(), "rw")) {
      byte[] page = new byte[PAGE];
      List<SchemaRecord> records = records();
      for (long number : schemaPages(raw)) {
        long at = (number - 1) * PAGE;
        raw.seek(at);
        raw.readFully(page);
        boolean changed = false;
        for (SchemaRecord known : records) {
          changed |= mendText(page, known.names());
          changed |= mendText(page, known.statement().getBytes(StandardCharsets.UTF_8));
          changed |= known.mend(page);
        }
        if (changed) {
          raw.seek(at);
          raw.write(page);
        }
      }
    }
  }

  /** The pages of the schema: the first of the file, and those it points at. */
  private static List<Long> schemaPages(RandomAccessFile raw) throws IOException {
    byte[] bytes = new byte[PAGE];
    raw.seek(0);
    raw.readFully(bytes);
    ByteBuffer first = ByteBuffer.wrap(bytes);
    List<Long> pages = new ArrayList<>(List.of(1L));
    if (first.get(FIRST_NODE) == INTERIOR) {
      pages.add(Integer.toUnsignedLong(first.getInt(FIRST_NODE + RIGHT_MOST)));
      int cells = Short.toUnsignedInt(first.getShort(FIRST_NODE + CELL_COUNT));
      for (int i = 0; i < cells && FIRST_NODE + CELLS + 2 * i + 1 < PAGE; i++) {
        int cell = Short.toUnsignedInt(first.getShort(FIRST_NODE + CELLS + 2 * i));
        if (cell + Integer.BYTES <= PAGE) {
          pages.add(Integer.toUnsignedLong(first.getInt(cell)));
        }
      }
    }
    long last = raw.length() / PAGE;
    return pages.stream().filter(page -> page > 0 && page <= last).distinct().toList();
  }

  private static List<SchemaRecord> records() throws SQLException {
    try (Connection memory = Connections.inMemory()) {
      Migrations.run(memory, Migrations.newest());
      return Sql.list(
          memory,
          "SELECT type, name, tbl_name, ifnull(sql, '') FROM sqlite_schema",
          r ->
              new SchemaRecord(
                  List.of(r.getString(1), r.getString(2), r.getString(3)), r.getString(4)));
    }
  }

  private static boolean mendText(byte[] page, byte[] text) {
    int half = text.length / HALVES;
    boolean changed = false;
    for (int at = 0; at + text.length <= page.length; at++) {
      boolean begins = Arrays.equals(page, at, at + half, text, 0, half);
      boolean ends = Arrays.equals(page, at + half, at + text.length, text, half, text.length);
      if (begins != ends && SchemaRecord.different(page, at, text) == 1) {
        System.arraycopy(text, 0, page, at, text.length);
        changed = true;
      }
    }
    return changed;
  }

  /** Which version it is, its schema says better than the number in the header. */
  private static void mendVersion(Path file) throws SQLException {
    try (Connection c = new Connections(file).writer()) {
      Map<String, String> schema = Schema.of(c);
      long claimed = Migrations.version(c);
      boolean possible = claimed > 0 && claimed <= Migrations.newest();
      if (possible && schema.equals(Schema.expected(claimed))) {
        return;
      }
      for (long version = Migrations.newest(); version > 0; version--) {
        if (schema.equals(Schema.expected(version))) {
          Sql.script(c, "PRAGMA user_version = " + version);
          return;
        }
      }
    }
  }
}
