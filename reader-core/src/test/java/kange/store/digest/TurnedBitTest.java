package kange.store.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kange.store.EmptyArchive;
import kange.store.Issues;
import kange.store.RawSql;
import kange.store.Stores;
import kange.store.TableDump;
import kange.store.digest.DigestFault.Kind;
import kange.store.sql.Sql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One bit that was turned in a row is turned back, whatever the row holds; two are not. */
class TurnedBitTest {
  @TempDir Path folder;
  private Path file;
  private Stores stores;

  @BeforeEach
  void fill() {
    file = folder.resolve("kange.db");
    stores = EmptyArchive.open(file);
    stores.issues().add(Issues.incoming(Issues.issue("远山机关", 2026, "2", 1)));
    stores
        .database()
        .change(
            c -> {
              Sql.update(c, "INSERT INTO tag VALUES (1, 'tools', 'tools', 'tools')");
              Sql.update(c, "INSERT INTO reading_position VALUES (1, 2, 0.5, 1000000)");
              Sql.update(c, "INSERT INTO reading_list VALUES (1, '甲', '甲', -5, 70000)");
              Sql.update(
                  c,
                  "INSERT INTO queued (path, size, added_at, state, label)"
                      + " VALUES ('/a/b.txt', 70000, 5000000000, 'waiting', 'ab')");
              Sql.update(c, "INSERT INTO queued_source VALUES (1, x'00FF10')");
            });
  }

  @AfterEach
  void close() {
    stores.database().close();
  }

  private List<DigestFault> faults() {
    return stores.digests().faults(() -> false);
  }

  private static DigestFault changed(String table) {
    return new DigestFault(Kind.CHANGED, table, "[1]", Optional.empty());
  }

  @Test
  void aBitOfAnyValueIsTurnedBack() throws SQLException {
    Map<String, List<String>> before = TableDump.of(stores.database());
    for (List<String> turned :
        List.of(
            List.of("tag", "name = 'uools'"),
            List.of("tag", "name_key = 'toolr'"),
            List.of("tag", "sort_key = 'Tools'"),
            List.of("reading_list", "name = CAST(x'E794F2' AS TEXT)"),
            List.of("reading_list", "created_at = -7"),
            List.of("reading_list", "created_at = 123"),
            List.of("reading_list", "changed_at = 70000 - 65536"),
            List.of("reading_position", "fraction = 0.125"),
            List.of("reading_position", "fraction = -0.5"),
            List.of("reading_position", "block = 3"),
            List.of("queued", "path = '/a/c.txt'"),
            List.of("queued", "label = 'cb'"),
            List.of("queued", "size = 70001"),
            List.of("queued", "added_at = 5000000000 + 1099511627776"),
            List.of("queued_source", "packed = x'00FF11'"),
            List.of("queued_source", "packed = x'80FF10'"))) {
      String table = turned.getFirst();
      RawSql.run(file, "UPDATE " + table + " SET " + turned.getLast());
      assertEquals(List.of(changed(table)), faults(), turned::toString);
      assertTrue(stores.digests().turnBack(changed(table)), turned::toString);
      assertEquals(before, TableDump.of(stores.database()), turned::toString);
    }
  }

  @Test
  void twoBitsAreNot() throws SQLException {
    for (List<String> turned :
        List.of(
            List.of("tag", "name = 'vools', sort_key = 'Tools'"),
            List.of("reading_position", "block = 1"),
            List.of("reading_position", "fraction = 0.75, block = 3"))) {
      RawSql.run(file, "UPDATE " + turned.getFirst() + " SET " + turned.getLast());
      assertFalse(stores.digests().turnBack(changed(turned.getFirst())), turned::toString);
    }
    assertEquals(List.of(changed("reading_position"), changed("tag")), faults());
  }

  @Test
  void aBitOfAKeyIsTurnedBackWhereTheRowThatItWasIsGone() throws SQLException {
    RawSql.run(file, "UPDATE tag SET id = 3");
    DigestFault unknown = new DigestFault(Kind.UNKNOWN, "tag", "[3]", Optional.empty());
    assertTrue(stores.digests().turnBack(unknown));
    assertEquals(List.of(), faults());
    RawSql.run(file, "INSERT INTO tag VALUES (3, 'x', 'x', 'x')");
    assertFalse(stores.digests().turnBack(unknown), "no row is gone");
  }

  @Test
  void whatIsGoneIsNotThereToBeTurnedBack() throws SQLException {
    assertFalse(
        stores.digests().turnBack(new DigestFault(Kind.CHANGED, "tag", "[9]", Optional.empty())),
        "it never was");
    RawSql.run(file, "DELETE FROM tag");
    assertFalse(stores.digests().turnBack(changed("tag")));
    assertFalse(
        stores.digests().turnBack(new DigestFault(Kind.GONE, "tag", "[1]", Optional.empty())));
  }
}
