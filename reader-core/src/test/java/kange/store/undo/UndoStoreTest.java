package kange.store.undo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kange.model.ArchiveException;
import kange.model.Progress;
import kange.model.catalogue.ArticleFilter;
import kange.model.catalogue.ArticleSummary;
import kange.model.history.BinEntry;
import kange.model.history.LogEntry;
import kange.model.history.Operation;
import kange.model.history.UndoReport;
import kange.model.issue.Article;
import kange.model.marks.Highlight;
import kange.model.marks.HighlightColour;
import kange.model.reading.ReadingPosition;
import kange.store.Issues;
import kange.store.MarkedArchive;
import kange.store.Stores;
import kange.store.TableDump;
import kange.store.TestKeys;
import kange.store.sql.ChangeLog;
import kange.store.sql.Sql;
import org.junit.jupiter.api.Test;

/** Whatever was deleted, replaced or brought in can be taken back, row by row. */
class UndoStoreTest extends MarkedArchive {
  @Test
  void aDeletedIssueComesBackRowByRowWithItsMarks() {
    add("1", two());
    long issue = add("2", two());
    articles(issue).forEach(this::mark);
    stores
        .database()
        .change(
            c -> {
              Sql.update(c, "INSERT INTO review VALUES (?, 1, x'0A0B', 1, '{}')", issue);
              Sql.update(c, "INSERT INTO revision VALUES (?, 1, 5, '值班员', '[]')", issue);
            });
    long replaced = add("3", two());
    mark(articles(replaced).getLast());
    // Leaves signs that wait for their article.
    stores
        .issues()
        .replace(replaced, Issues.incoming(Issues.issue("远山机关", 2026, "3", List.of(two()[0]))));
    Map<String, List<String>> before = TableDump.of(stores.database());
    for (long gone : List.of(issue, replaced)) {
      delete(gone);
      assertNotEquals(before, TableDump.of(stores.database()));
      assertEquals(Optional.empty(), stores.issues().find(gone));
      long seen = stores.changes().last();
      UndoReport report = stores.undo().last(act());
      assertEquals(
          List.of("history.deleted"), report.undone().stream().map(m -> m.code()).toList());
      assertEquals(List.of(), report.remarks());
      assertEquals(before, TableDump.of(stores.database()));
      assertEquals(
          List.of(gone),
          stores.changes().after(seen, 10).stream().map(ChangeLog.Change::issue).toList());
    }
  }

  @Test
  void theBinSurvivesReopening() {
    long issue = add("2", two());
    articles(issue).forEach(this::mark);
    Map<String, List<String>> before = TableDump.of(stores.database());
    delete(issue);
    stores.database().close();
    stores = Stores.open(folder.resolve(Stores.FILE), false, new TestKeys());
    assertEquals(List.of("远山机关 2026年第2期"), bin().stream().map(BinEntry::label).toList());
    stores.undo().fetchBack(List.of(bin().getFirst().id()), act());
    assertEquals(before, TableDump.of(stores.database()));
    assertEquals(List.of(), bin());
  }

  @Test
  void aReplacedIssueComesBackRowByRow() {
    long issue = add("2", two());
    articles(issue).forEach(this::mark);
    Map<String, List<String>> before = TableDump.of(stores.database());
    Article other = Issues.written(1, "别的题目", "全新的文字，与旧文无关。");
    stores.issues().replace(issue, Issues.incoming(other));
    stores.undo().last(act());
    assertEquals(before, TableDump.of(stores.database()));
    // What had taken its place is not lost either.
    stores.undo().fetchBack(List.of(bin().getFirst().id()), act());
    assertEquals(
        List.of("别的题目"),
        stores.articles().page(ArticleFilter.ofIssue(issue), 0, 9).stream()
            .map(ArticleSummary::title)
            .toList());
    stores.undo().last(act());
    assertEquals(before, TableDump.of(stores.database()));
  }

  @Test
  void whatReadersMarkedSinceStaysWhenAReplacedIssueComesBack() {
    long issue = add("2", two());
    List<Long> then = articles(issue);
    stores.userData().setFavourite(then.getLast(), true, NOON);
    Highlight old = highlight(then.getFirst(), 1);
    Article fresh = Issues.written(3, "新来的一篇", "只在新读法里的文字。");
    stores
        .issues()
        .replace(issue, Issues.incoming(Issues.written(1, "小台账", TOOL, "尾声。"), two()[1], fresh));
    List<Long> now = articles(issue);
    // Since: a star taken away, a note, a tag, a colour, a position; and marks on an article that
    // goes.
    stores.userData().setFavourite(then.getLast(), false, NOON);
    stores.marks().notes().write(then.getLast(), "后来写的", NOON);
    stores.marks().tags().add(List.of(then.getFirst()), "工具", NOON);
    stores.marks().highlights().recolour(old.id(), HighlightColour.GREEN, NOON);
    stores.userData().savePosition(new ReadingPosition(then.getFirst(), 0, 0.1, NOON));
    stores.marks().lists().add(list, List.of(then.getFirst()), NOON);
    stores.userData().setFavourite(now.getLast(), true, NOON);
    stores.marks().notes().write(now.getLast(), "写在新篇上", NOON);

    UndoReport report = stores.undo().last(act());

    assertEquals(then, articles(issue));
    assertEquals(
        List.of("导语。", TOOL),
        stores.articles().find(then.getFirst()).orElseThrow().article().blocks().stream()
            .map(b -> b.text())
            .toList());
    assertFalse(stores.articles().summaries(List.of(then.getLast())).getFirst().favourite());
    String note =
        stores
            .marks()
            .all()
            .ofArticles(List.of(then.getLast()))
            .get(then.getLast())
            .note()
            .orElseThrow()
            .text();
    assertTrue(note.startsWith("后来写的") && note.contains("写在新篇上"), note);
    assertEquals(List.of("工具"), tags(then.getFirst()));
    Highlight kept =
        stores
            .marks()
            .all()
            .ofArticles(List.of(then.getFirst()))
            .get(then.getFirst())
            .highlights()
            .getFirst();
    assertEquals(old.id(), kept.id());
    assertEquals(HighlightColour.GREEN, kept.colour());
    assertEquals(1, kept.quotation().place().block(), "where its words stand in the old text");
    assertEquals(1, stores.userData().position(then.getFirst()).orElseThrow().block());
    assertEquals(List.of(then.getFirst()), stores.marks().lists().articleIds(list));
    assertEquals(List.of("新来的一篇"), stores.issues().waitingSigns());
    assertEquals(
        List.of("history.marks-wait", "history.marks-handed-on"),
        report.remarks().stream().map(m -> m.code()).toList());
  }

  @Test
  void anImportOfManyIsUndoneAsOne() {
    long there = add("1", two());
    Map<String, List<String>> before = TableDump.of(stores.database());
    Operation act = act();
    for (String number : List.of("2", "3", "4")) {
      stores.issues().add(by(act, Issues.issue("远山机关", 2026, number, 3)));
    }
    stores.issues().replace(there, by(act, Issues.issue("远山机关", 2026, "1", 1)));
    assertEquals(
        List.of(4, 4, 4, 4, 1), log().stream().map(LogEntry::together).toList(), "4 of one act");
    UndoReport report = stores.undo().operation(act.id(), act(), Progress.NONE);
    assertEquals(4, report.undone().size());
    assertEquals(before, TableDump.of(stores.database()));
    assertEquals(4, bin().size());
    ArchiveException again =
        assertThrows(
            ArchiveException.class, () -> stores.undo().operation(act.id(), act(), Progress.NONE));
    assertEquals("history.already-undone", again.message().code());
    stores
        .undo()
        .fetchBack(bin().stream().filter(b -> !b.instead()).map(BinEntry::id).toList(), act());
    assertEquals(4, stores.issues().count());
  }
}
