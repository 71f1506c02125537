package kange.faults;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import kange.archive.Archive;
import kange.model.ArchiveException;
import kange.model.Progress;
import kange.model.check.CheckFinding;
import kange.model.check.CheckReport;

/**
 * Turns single bits of an archive's database, and looks what the check says, what a repair brings
 * back, and whether anything that can be read has changed unseen.
 */
final class BitFlips {
  /** Kept for the program itself, not for readers: made anew, or told by a check of their own. */
  private static final Set<String> NOT_READ =
      Set.of("digest", "change_log", "archive", "sqlite_sequence", "sqlite_stat1");

  private final Path sound;
  private final Path work;
  private final Map<String, List<String>> before;

  /** How one flip ended. */
  enum Outcome {
    /** Nothing that is read changed. */
    HARMLESS,

    /** Said by the check, or by refusing to open, and mended: every row as it was. */
    RESTORED,

    /** Said, and mended but for what is named. */
    NAMED,

    /** Said, and not mended. */
    SEEN,

    /** Something that is read changed, and the check says that all is sound. */
    UNSEEN
  }

  /** A flip and how it ended. */
  record Flip(long offset, int bit, Outcome outcome, String told) {}

  /**
   * @param sound the folder of an archive that nobody has open
   * @param work an empty folder
   */
  BitFlips(Path sound, Path work) throws SQLException {
    this.sound = sound;
    this.work = work;
    this.before = dump(sound.resolve("kange.db"));
  }

  /**
   * Turns one bit.
   *
   * @param seed says which
   */
  Flip flip(long seed) throws IOException {
    Random random = new Random(seed);
    return flip(random.nextLong(Files.size(sound.resolve("kange.db"))), random.nextInt(Byte.SIZE));
  }

  private Flip flip(long offset, int bit) throws IOException {
    Path home = work.resolve("flip");
    Folders.remove(home);
    Folders.copy(sound, home);
    try (RandomAccessFile file = new RandomAccessFile(home.resolve("kange.db").toFile(), "rw")) {
      file.seek(offset);
      int value = file.read();
      file.seek(offset);
      file.write(value ^ (1 << bit));
    }
    String told = told(home, false);
    boolean seen = !told.isEmpty();
    if (!seen) {
      return new Flip(offset, bit, same(home) ? Outcome.HARMLESS : Outcome.UNSEEN, changed(home));
    }
    String left = told(home, true);
    String after = told(home, false);
    if (same(home) && after.isEmpty()) {
      return new Flip(offset, bit, Outcome.RESTORED, told);
    }
    return new Flip(
        offset,
        bit,
        left.isEmpty() ? Outcome.UNSEEN : named(home) ? Outcome.NAMED : Outcome.SEEN,
        told + " | " + left + " | " + after + " | " + changed(home));
  }

  /** Whether it can be opened and read, and no more is lost than one row's worth. */
  private boolean named(Path home) {
    try {
      Map<String, List<String>> now = dump(home.resolve("kange.db"));
      int different = 0;
      for (Map.Entry<String, List<String>> table : before.entrySet()) {
        List<String> rows = new ArrayList<>(table.getValue());
        now.getOrDefault(table.getKey(), List.of()).forEach(rows::remove);
        different += rows.size();
      }
      return different <= 1;
    } catch (SQLException e) {
      return false;
    }
  }

  private boolean same(Path home) {
    return changed(home).isEmpty();
  }

  private String changed(Path home) {
    try {
      Map<String, List<String>> now = dump(home.resolve("kange.db"));
      StringBuilder changed = new StringBuilder();
      for (Map.Entry<String, List<String>> table : before.entrySet()) {
        List<String> lost = new ArrayList<>(table.getValue());
        List<String> found = new ArrayList<>(now.getOrDefault(table.getKey(), List.of()));
        if (!lost.equals(found)) {
          List<String> then = List.copyOf(lost);
          lost.removeAll(found);
          found.removeAll(then);
          changed
              .append(table.getKey())
              .append(" -")
              .append(short_(lost))
              .append(" +")
              .append(short_(found));
        }
      }
      return changed.toString();
    } catch (SQLException e) {
      return "unreadable: " + e.getMessage();
    }
  }

  private static String short_(List<String> rows) {
    String text = rows.size() + rows.toString();
    return text.length() > 200 ? text.substring(0, 200) : text;
  }

  /** What the check finds damaged; empty where all is sound. */
  private static String told(Path home, boolean repair) {
    try {
      CheckReport report = repair ? Archive.repair(home, Progress.NONE) : checked(home);
      return report.sound()
          ? ""
          : report.findings().stream()
              .filter(f -> f.status() == CheckFinding.Status.DAMAGED)
              .map(f -> f.message().toString())
              .toList()
              .toString();
    } catch (ArchiveException e) {
      return "refused: " + e.message();
    }
  }

  private static CheckReport checked(Path home) {
    try (Archive archive = Archive.openAtRest(home)) {
      return archive.check(false);
    }
  }

  /** All that can be read, row by row, in any order. */
  static Map<String, List<String>> dump(Path database) throws SQLException {
    Map<String, List<String>> tables = new TreeMap<>();
    try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + database);
        Statement s = c.createStatement()) {
      List<String> names = new ArrayList<>();
      try (ResultSet r = s.executeQuery("SELECT name FROM sqlite_schema WHERE type = 'table'")) {
        while (r.next()) {
          names.add(r.getString(1));
        }
      }
      for (String name : names) {
        if (!NOT_READ.contains(name)) {
          tables.put(name, rows(s, name));
        }
      }
    }
    return tables;
  }

  private static List<String> rows(Statement s, String table) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (ResultSet r = s.executeQuery("SELECT * FROM \"" + table + "\"")) {
      int columns = r.getMetaData().getColumnCount();
      while (r.next()) {
        StringBuilder row = new StringBuilder();
        for (int i = 1; i <= columns; i++) {
          Object value = r.getObject(i);
          row.append(value instanceof byte[] bytes ? Arrays.hashCode(bytes) : value).append('|');
        }
        // That it was mended is noted, and is no part of what was.
        if (!(table.equals("log") && row.indexOf("|repair|") > 0)) {
          rows.add(row.toString());
        }
      }
    }
    Collections.sort(rows);
    return rows;
  }
}
