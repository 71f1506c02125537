package kange.store.issue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kange.model.issue.Article;
import kange.model.issue.ParsedIssue;
import kange.model.review.DoubtCount;
import kange.model.review.DoubtQuery;
import kange.model.review.IssueDoubt;
import kange.store.EmptyArchive;
import kange.store.Issues;
import kange.store.Stores;
import kange.store.sql.Sql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Open doubts are listed over all issues, by journal, newest first, and counted by kind. */
class DoubtStoreTest {
  @TempDir Path folder;
  private final ParsedIssue newer = Issues.issue("甲刊", 2026, "2", 2);
  private Stores stores;
  private DoubtStore doubts;

  @BeforeEach
  void fill() {
    stores = EmptyArchive.open(folder.resolve("kange.db"));
    doubts = stores.doubts();
    stores.issues().add(Issues.incoming(Issues.issue("甲刊", 2026, "1", 1)));
    stores.issues().add(Issues.incoming(newer));
    stores.issues().add(Issues.incoming(Issues.issue("乙刊", 2026, "1", 1)));
  }

  @AfterEach
  void close() {
    stores.database().close();
  }

  private static DoubtQuery query(String journal, String code) {
    return new DoubtQuery(Optional.of(journal), Optional.of(code));
  }

  @Test
  void doubtsStandInTheOrderOfTheShelf() {
    List<IssueDoubt> page = doubts.page(DoubtQuery.ALL, 0, 9);
    assertEquals(
        List.of("乙刊 2026年第1期", "甲刊 2026年第2期", "甲刊 2026年第1期"),
        page.stream().map(IssueDoubt::label).distinct().toList());
    Article first = newer.articles().getFirst();
    assertEquals(
        List.of(
            new IssueDoubt(2, "甲刊 2026年第2期", -1, "", Optional.empty(), newer.warnings().getFirst()),
            new IssueDoubt(
                2, "甲刊 2026年第2期", 0, first.title(), Optional.of(2), first.warnings().getFirst())),
        page.subList(2, 4));
    assertEquals(page.subList(2, 4), doubts.page(DoubtQuery.ALL, 2, 2));
    assertEquals(7, page.size());
    assertEquals(7, doubts.count(DoubtQuery.ALL));
  }

  @Test
  void doubtsOfAJournalOrOfAKindAreFoundAndCounted() {
    DoubtQuery unsigned = query("甲刊", "no-author");
    assertEquals(3, doubts.count(unsigned));
    assertEquals(3, doubts.page(unsigned, 0, 9).size());
    assertTrue(
        doubts.page(unsigned, 0, 9).stream()
            .allMatch(d -> d.label().startsWith("甲刊") && d.warning().code().equals("no-author")));
    assertEquals(0, doubts.count(query("丙刊", "no-author")));
    assertEquals(
        List.of(new DoubtCount("no-author", 4), new DoubtCount("title-differs", 3)),
        doubts.kinds(Optional.empty()));
    assertEquals(
        List.of(new DoubtCount("no-author", 1), new DoubtCount("title-differs", 1)),
        doubts.kinds(Optional.of("乙刊")));
    assertEquals(
        List.of(new DoubtCount("甲刊", 5), new DoubtCount("乙刊", 2)),
        doubts.journals(Optional.empty()));
    assertEquals(
        List.of(new DoubtCount("甲刊", 2), new DoubtCount("乙刊", 1)),
        doubts.journals(Optional.of("title-differs")));
  }

  @Test
  void anIssueWithoutYearAndNumberIsCalledByItsJournal() {
    stores.database().change(c -> Sql.update(c, "UPDATE issue SET year = NULL, number = NULL"));
    assertEquals("乙刊", doubts.page(DoubtQuery.ALL, 0, 1).getFirst().label());
  }
}
