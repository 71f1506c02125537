package kange.store.undo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kange.model.issue.Article;
import kange.store.Issues;
import kange.store.MarkedArchive;
import kange.store.TableDump;
import kange.store.sql.Sql;
import org.junit.jupiter.api.Test;

/** The bin keeps the rows of an issue: all of them, however many, of any schema. */
class BinRowsTest extends MarkedArchive {
  private static final int LONG_LINES = 60_000;
  private static final int LONG_ARTICLE = 200;
  private static final int LARGEST_PART = 300_000;

  @Test
  void anIssueOfSixtyThousandLinesGoesAndComesBackWithoutBeingHeldInMemory() {
    List<Article> many = new ArrayList<>();
    for (int i = 1; i <= LONG_LINES / LONG_ARTICLE; i++) {
      String[] paragraphs = new String[LONG_ARTICLE];
      for (int p = 0; p < paragraphs.length; p++) {
        paragraphs[p] = "第" + i + "篇第" + p + "段，" + WELL;
      }
      many.add(Issues.written(i, "第" + i + "篇", paragraphs));
    }
    long issue = add("9", many.toArray(Article[]::new));
    Map<String, List<String>> before = TableDump.of(stores.database());
    delete(issue);
    long parts = stores.database().read(c -> Sql.number(c, "SELECT count(*) FROM bin_part"));
    long largest =
        stores.database().read(c -> Sql.number(c, "SELECT max(length(packed)) FROM bin_part"));
    assertTrue(parts > 1 && largest < LARGEST_PART, parts + " parts, " + largest);
    stores.undo().last(act());
    assertEquals(before, TableDump.of(stores.database()));
  }

  @Test
  void aLaterSchemaFindsItsOwnRowsToo() {
    stores
        .database()
        .change(
            c -> {
              Sql.update(
                  c,
                  "CREATE TABLE later (id INTEGER PRIMARY KEY, issue_id INTEGER NOT NULL REFERENCES issue (id) ON DELETE CASCADE, act TEXT NOT NULL) STRICT");
              Sql.update(
                  c,
                  "CREATE TABLE later_line (later_id INTEGER NOT NULL REFERENCES later (id) ON DELETE CASCADE, line INTEGER NOT NULL) STRICT");
            });
    long issue = add("2", two());
    stores
        .database()
        .change(
            c -> {
              Sql.update(c, "INSERT INTO later VALUES (7, ?, '改题')", issue);
              Sql.update(c, "INSERT INTO later_line VALUES (7, 12)");
            });
    Map<String, List<String>> before = TableDump.rows(stores.database());
    delete(issue);
    stores
        .database()
        .change(
            c -> {
              Sql.update(c, "ALTER TABLE later ADD COLUMN settled INTEGER NOT NULL DEFAULT 3");
              Sql.update(c, "ALTER TABLE later DROP COLUMN act");
            });
    stores.undo().last(act());
    Map<String, List<String>> after = TableDump.rows(stores.database());
    assertEquals(List.of("[7, " + issue + ", 3]"), after.get("later"));
    assertEquals(before.get("later_line"), after.get("later_line"));
    assertEquals(before.get("article"), after.get("article"));
  }

  /**
   * A row that kept the issue from going could not come back with it. One that only remembers the
   * issue, and forgets it when it goes, is none of its own.
   */
  @Test
  void allThatHangsOnAnIssueGoesWithIt() {
    Set<String> own = new HashSet<>(Set.of("issue"));
    List<String> others = new ArrayList<>();
    for (int round = 0; round < 5; round++) {
      others.clear();
      stores
          .database()
          .change(
              c ->
                  Sql.list(
                      c,
                      "SELECT m.name, k.\"table\", k.on_delete FROM sqlite_schema m,"
                          + " pragma_foreign_key_list(m.name) k WHERE m.type = 'table'"
                          + " AND k.on_delete <> 'SET NULL'",
                      r ->
                          own.contains(r.getString(2))
                              && (r.getString(3).equals("CASCADE")
                                  ? own.add(r.getString(1))
                                  : others.add(r.getString(1)))));
    }
    assertTrue(
        own.containsAll(Set.of("block", "leftover_line", "kept_sign", "revision")), own::toString);
    assertEquals(List.of(), others);
  }
}
