package kange.store.undo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kange.model.ArchiveException;
import kange.model.catalogue.ArticleFilter;
import kange.model.history.BinEntry;
import kange.model.history.LogEntry;
import kange.model.history.LogKind;
import kange.model.history.LogQuery;
import kange.model.history.UndoReport;
import kange.store.Issues;
import kange.store.MarkedArchive;
import kange.store.TableDump;
import org.junit.jupiter.api.Test;

/** What was done meanwhile stays when something is taken back, and the log says what was. */
class UndoneMeanwhileTest extends MarkedArchive {
  @Test
  void whatIsUndoneStandsInTheLogAndIsNamed() {
    long issue = add("2", two());
    delete(issue);
    stores.undo().last(act());
    assertEquals(
        List.of(LogKind.UNDO, LogKind.DELETE, LogKind.IMPORT),
        log().stream().map(LogEntry::kind).toList());
    assertEquals("值班员", log().getFirst().who());
    assertEquals(List.of("远山机关 2026年第2期"), log().getFirst().what().arguments());
    assertTrue(log().get(1).undoneAt().isPresent());
    assertEquals(List.of(false, false, true), log().stream().map(LogEntry::undoable).toList());
    assertEquals(1, stores.history().countLog(new LogQuery(Optional.of(LogKind.DELETE), "")));
    assertEquals(3, stores.history().countLog(new LogQuery(Optional.empty(), "2026年第2")));
    assertEquals(1, stores.history().countLog(new LogQuery(Optional.empty(), "2026-2.TXT")));
    assertEquals(2, stores.history().countLog(new LogQuery(Optional.empty(), "值班")));
    stores.undo().last(act());
    assertEquals(0, stores.issues().count());
    ArchiveException nothing =
        assertThrows(ArchiveException.class, () -> stores.undo().last(act()));
    assertEquals("history.nothing-to-undo", nothing.message().code());
  }

  @Test
  void whereTheSameIssueIsInMeanwhileItIsNamedAndNothingChanges() {
    long issue = add("2", two());
    delete(issue);
    add("2", two()[0]);
    Map<String, List<String>> now = TableDump.of(stores.database());
    ArchiveException refused =
        assertThrows(
            ArchiveException.class,
            () -> stores.undo().fetchBack(List.of(bin().getFirst().id()), act()));
    assertEquals("history.bytes-taken", refused.message().code());
    assertEquals(
        List.of("远山机关 2026年第2期", "远山机关 2026年第2期", "远山机关2026-2.txt"), refused.message().arguments());
    assertEquals(now, TableDump.of(stores.database()));
    assertEquals(1, bin().size());
    assertEquals(3, log().size());
  }

  @Test
  void namesAndNumbersThatAreOthersByThenGiveWay() {
    long issue = add("2", two());
    articles(issue).forEach(this::mark);
    long first = add("1", two());
    stores.marks().lists().add(list, articles(first), NOON);
    delete(issue);
    // The numbers that authors, blocks, tags had are given to others; the list is put in order
    // anew.
    long other = add("3", Issues.article(1, "别的", "别人", "别栏"), Issues.article(2, "又", "江涛", "特稿"));
    stores.marks().tags().add(articles(other), "新词", NOON);
    stores.marks().lists().arrange(list, articles(first).reversed(), NOON);
    stores.undo().fetchBack(List.of(bin().getFirst().id()), act());
    assertEquals(
        List.of("江涛"),
        stores.articles().page(ArticleFilter.ofIssue(issue), 0, 1).getFirst().authors().stream()
            .map(a -> a.name())
            .toList());
    assertEquals(
        Stream.of(articles(issue), articles(first).reversed()).flatMap(List::stream).toList(),
        stores.marks().lists().articleIds(list));
    assertEquals(List.of("党建"), tags(articles(issue).getFirst()));
    assertEquals(List.of("新词"), tags(articles(other).getFirst()));
    assertEquals(
        Optional.of(Issues.issue("远山机关", 2026, "2", List.of(two()))),
        stores.issues().parsed(issue));
  }

  @Test
  void placesOnAListThatWasDeletedAreToldAsGone() {
    long issue = add("2", two());
    articles(issue).forEach(this::mark);
    delete(issue);
    stores.marks().lists().delete(list);
    UndoReport report = stores.undo().last(act());
    assertEquals(
        List.of(List.<Object>of("远山机关 2026年第2期", 2)),
        report.remarks().stream().map(m -> m.arguments()).toList());
    assertEquals(List.of("党建"), tags(articles(issue).getFirst()));
  }

  @Test
  void whatLeftTheBinForGoodCannotBeUndone() {
    long one = add("1", two());
    long two = add("2", two());
    long three = add("3", two());
    delete(one);
    delete(two);
    LogEntry deleted = log().get(1);
    stores.undo().purge(List.of(bin().getLast().id()), act());
    assertEquals(List.of(two), bin().stream().map(BinEntry::issue).toList());
    ArchiveException refused =
        assertThrows(ArchiveException.class, () -> stores.undo().entry(deleted.id(), act()));
    assertEquals("history.not-undoable", refused.message().code());
    assertEquals(1, stores.undo().purgeAll(act()));
    assertEquals(0, stores.history().countBin());
    assertEquals(Set.of(three), Set.copyOf(stores.issues().ids()));
    assertEquals(2, stores.history().countLog(new LogQuery(Optional.of(LogKind.PURGE), "")));
  }
}
