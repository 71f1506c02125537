package kange.store.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import kange.model.ArchiveException;
import kange.store.RawSql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be read of a damaged database stands in the new one, under the same keys. */
class SalvagedRowsTest {
  private static final byte[] NONSENSE =
      "Z".repeat(SmallArchive.PAGE).getBytes(StandardCharsets.US_ASCII);

  /** Enough for dozens of leaves. */
  private static final int MANY = 6_000;

  @TempDir Path folder;
  private Path file;
  private Path fresh;

  @BeforeEach
  void make() {
    file = folder.resolve("kange.db");
    fresh = folder.resolve("fresh.db");
    SmallArchive.make(file);
  }

  private void salvage() {
    new Salvage(file, () -> false).into(fresh);
  }

  @Test
  void ofASoundOneEverythingIsCopiedWithItsSchemaItsTriggersAndItsLog()
      throws SQLException, IOException {
    Map<String, List<String>> rows = SmallArchive.rows(file);
    salvage();
    Map<String, List<String>> copied = SmallArchive.rows(fresh);
    // There a row says 0 where before there was none.
    List.of(rows, copied).forEach(all -> all.remove("sqlite_sequence"));
    assertEquals(rows, copied);
    try (Connection before = SmallArchive.connect(file);
        Connection after = SmallArchive.connect(fresh)) {
      assertEquals(Schema.of(before), Schema.of(after));
      assertEquals(List.of("wal"), Sql.list(after, "PRAGMA journal_mode", r -> r.getString(1)));
    }
    assertEquals(Set.of("kange.db", "fresh.db"), names(), "nothing is left beside");
  }

  private Set<String> names() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return new HashSet<>(all.map(path -> path.getFileName().toString()).toList());
    }
  }

  @Test
  void numbersOfRowsThatAreGoneAreNotGivenAgain() throws SQLException {
    RawSql.run(
        file,
        "UPDATE sqlite_sequence SET seq = 500 WHERE name = 'article'",
        "DELETE FROM sqlite_sequence WHERE name = 'log'",
        "INSERT INTO sqlite_sequence (name, seq) VALUES ('log', 70), ('no_such_table', 5)");
    salvage();
    try (Connection c = SmallArchive.connect(fresh)) {
      assertEquals(500, Sql.number(c, "SELECT seq FROM sqlite_sequence WHERE name = 'article'"));
      assertEquals(70, Sql.number(c, "SELECT seq FROM sqlite_sequence WHERE name = 'log'"));
      assertEquals(
          0, Sql.number(c, "SELECT count(*) FROM sqlite_sequence WHERE name = 'no_such_table'"));
    }
  }

  private void fill() throws SQLException {
    RawSql.run(
        file,
        "PRAGMA foreign_keys = OFF",
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < "
            + MANY
            + ") INSERT INTO favourite (article_id, marked_at) SELECT i + 1000, i FROM n",
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < "
            + MANY
            + ") INSERT INTO issue_column (issue_id, ordinal, name)"
            + " SELECT i / 10 + 1000, i % 10, 'column ' || i FROM n");
  }

  private long cells(String table, long page) throws SQLException {
    try (Connection c = SmallArchive.connect(file)) {
      return Sql.number(c, "SELECT ncell FROM dbstat WHERE name = ? AND pageno = ?", table, page);
    }
  }

  /** With a key of numbers, and with one of several columns, in a table without row numbers. */
  @ParameterizedTest
  @CsvSource({"favourite", "issue_column"})
  void aLeafThatIsNonsenseCostsItsOwnRowsAndNoOthers(String table)
      throws SQLException, IOException {
    fill();
    List<String> before = SmallArchive.rows(file).get(table);
    long leaf = SmallArchive.page(file, table, "leaf");
    long lost = cells(table, leaf);
    SmallArchive.overwrite(file, (leaf - 1) * SmallArchive.PAGE, NONSENSE);
    salvage();
    List<String> after = SmallArchive.rows(fresh).get(table);
    assertEquals(before.size() - lost, after.size());
    assertTrue(new HashSet<>(before).containsAll(after), "nothing is made up");
    assertEquals(before.getFirst(), after.getFirst());
    assertEquals(before.getLast(), after.getLast());
  }

  @Test
  void betweenTwoLeavesThatAreNonsenseTheRowsAreFoundOneByOne() throws SQLException, IOException {
    fill();
    List<String> before = SmallArchive.rows(file).get("favourite");
    List<Long> leaves = leaves("favourite");
    long lost = 0;
    for (long leaf : List.of(leaves.get(2), leaves.get(leaves.size() - 3))) {
      lost += cells("favourite", leaf);
      SmallArchive.overwrite(file, (leaf - 1) * SmallArchive.PAGE, NONSENSE);
    }
    salvage();
    assertEquals(before.size() - lost, SmallArchive.rows(fresh).get("favourite").size());
  }

  private List<Long> leaves(String table) throws SQLException {
    try (Connection c = SmallArchive.connect(file)) {
      return Sql.list(
          c,
          "SELECT pageno FROM dbstat WHERE name = ? AND pagetype = 'leaf' ORDER BY path",
          r -> r.getLong(1),
          table);
    }
  }

  @Test
  void whatStandsOnlyInTheLogIsCopiedToo() throws SQLException, IOException {
    Path torn = Files.createDirectories(folder.resolve("torn"));
    try (Connection c = SmallArchive.connect(file)) {
      Sql.script(c, "PRAGMA wal_autocheckpoint = 0");
      Sql.script(c, "UPDATE archive SET created_at = 4711");
      Files.copy(file, torn.resolve("kange.db"));
      Files.copy(Salvage.wal(file), torn.resolve("kange.db-wal"));
    }
    new Salvage(torn.resolve("kange.db"), () -> false).into(fresh);
    try (Connection c = SmallArchive.connect(fresh)) {
      assertEquals(4711, Sql.number(c, "SELECT created_at FROM archive"));
    }
  }

  @Test
  void whereNothingSaysThatItIsAnArchiveNothingIsMade() throws SQLException, IOException {
    RawSql.run(file, "PRAGMA foreign_keys = OFF", "DELETE FROM archive", "DELETE FROM source");
    ArchiveException refused = assertThrows(ArchiveException.class, this::salvage);
    assertEquals(StoreMessage.NOTHING_TO_SALVAGE.code(), refused.message().code());
    assertFalse(Files.exists(fresh));
    assertEquals(Set.of("kange.db"), names());
  }

  @ParameterizedTest
  @CsvSource({"archive", "source"})
  void eitherItsNameOrASourceIsEnough(String gone) throws SQLException {
    RawSql.run(file, "PRAGMA foreign_keys = OFF", "DELETE FROM " + gone);
    salvage();
    assertEquals(1, SmallArchive.rows(fresh).get("issue").size());
  }

  @Test
  void itCanBeStoppedAlsoInTheMidstOfATable() throws SQLException, IOException {
    fill();
    long leaf = SmallArchive.page(file, "favourite", "leaf");
    SmallArchive.overwrite(file, (leaf - 1) * SmallArchive.PAGE, NONSENSE);
    AtomicInteger asked = new AtomicInteger();
    Salvage salvage = new Salvage(file, () -> asked.incrementAndGet() > 500);
    assertThrows(CancellationException.class, () -> salvage.into(fresh));
    assertEquals(501, asked.get());
    List<String> left = new ArrayList<>(names());
    left.removeIf(name -> name.startsWith("fresh.db"));
    assertEquals(List.of("kange.db"), left);
  }
}
