package kange.store.issue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import kange.store.EmptyArchive;
import kange.store.Issues;
import kange.store.RawSql;
import kange.store.Stores;
import kange.store.TableDump;
import kange.store.sql.ChangeLog;
import kange.store.sql.Sql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever follows from other rows is counted where it does not, and made anew. */
class DerivedStoreTest {
  @TempDir Path folder;
  private Path file;
  private Stores stores;

  @BeforeEach
  void fill() {
    file = folder.resolve("kange.db");
    stores = EmptyArchive.open(file);
    stores.issues().add(Issues.incoming(Issues.issue("远山机关", 2026, "2", 3)));
    stores.issues().add(Issues.incoming(Issues.issue("远山机关", 2026, "增刊", 1)));
  }

  @AfterEach
  void close() {
    stores.database().close();
  }

  private int wrong() {
    return stores.derived().wrong(() -> false);
  }

  @Test
  void eachValueThatIsNotWhatItFollowsFromIsCountedAndMadeAnew() throws SQLException {
    assertEquals(0, wrong());
    Map<String, List<String>> before = TableDump.of(stores.database());
    for (String damage :
        List.of(
            "UPDATE issue SET recency = 5 WHERE id = 2",
            "UPDATE issue SET printed_sort = '?' WHERE id = 1",
            "UPDATE issue SET label = '?' WHERE id = 1",
            "UPDATE article SET title_key = '?' WHERE id = 2",
            "UPDATE article SET doubts = 8 WHERE id = 3",
            "UPDATE author SET articles = 8 WHERE id = 1",
            "UPDATE column_name SET articles = 8 WHERE id = 1")) {
      RawSql.run(file, damage);
      assertTrue(wrong() > 0, damage);
      stores.derived().derive();
      assertEquals(0, wrong(), damage);
      assertEquals(before, TableDump.of(stores.database()), damage);
    }
  }

  @Test
  void severalWrongValuesAreCountedTogether() throws SQLException {
    RawSql.run(
        file,
        "UPDATE article SET title_key = '?'",
        "UPDATE article SET recency = 1",
        "UPDATE issue SET recency = 1");
    assertEquals(4 + 2, wrong(), "articles stand where their issue does");
    stores.derived().derive();
    assertEquals(0, wrong());
    assertEquals(
        2026_1000,
        (long)
            stores.database().read(c -> Sql.number(c, "SELECT recency FROM article WHERE id = 4")));
  }

  @Test
  void searchIsToldOfIssuesItWasNotToldOf() throws SQLException {
    RawSql.run(
        file,
        "DELETE FROM change_log WHERE issue_id = 1",
        "INSERT INTO change_log (issue_id, deleted) VALUES (77, 0)");
    assertEquals(2, wrong());
    long last = stores.changes().last();
    stores.derived().derive();
    assertEquals(0, wrong());
    assertEquals(
        List.of(true, false),
        stores.changes().after(last, 9).stream().map(ChangeLog.Change::deleted).toList());
    assertEquals(
        List.of(77L, 1L),
        stores.changes().after(last, 9).stream().map(ChangeLog.Change::issue).toList());
  }

  @Test
  void whoCountsMayStop() {
    // Enough to be asked in its midst.
    stores.issues().add(Issues.incoming(Issues.issue("远山机关", 2026, "3", 80)));
    assertThrows(CancellationException.class, () -> stores.derived().wrong(() -> true));
  }
}
