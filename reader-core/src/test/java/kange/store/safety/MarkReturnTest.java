package kange.store.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kange.model.history.LogEntry;
import kange.model.history.LogKind;
import kange.model.marks.ArticleMarks;
import kange.model.marks.Highlight;
import kange.model.marks.HighlightColour;
import kange.model.reading.ReadingPosition;
import kange.store.Issues;
import kange.store.TableDump;
import org.junit.jupiter.api.Test;

/** What people made is read out whole, and comes back where it is missing and nowhere else. */
class MarkReturnTest extends PeoplesArchive {
  @Test
  void allThatIsMissingComesBack() {
    mark(article);
    List<PeopleRow> rows = read();
    ArticleMarks before = marks(article);
    clear();
    MarkReturn.Outcome outcome = back().run(rows);
    assertEquals(new MarkReturn.Outcome(MARKS_OF_AN_ARTICLE, 0, List.of(), List.of()), outcome);
    ArticleMarks after = marks(article);
    assertEquals(before.note(), after.note());
    assertEquals(List.of("党建"), after.tags());
    Highlight highlight = after.highlights().getFirst();
    Highlight was = before.highlights().getFirst();
    assertEquals(was.quotation(), highlight.quotation());
    assertTrue(highlight.attached());
    assertEquals(
        List.of(was.colour(), was.note(), was.createdAt(), was.changedAt()),
        List.of(
            highlight.colour(), highlight.note(), highlight.createdAt(), highlight.changedAt()));
    assertEquals(List.of(article), stores.userData().favourites(articles));
    assertEquals(
        Optional.of(new ReadingPosition(article, 0, 0.5, NOON)),
        stores.userData().position(article));
    long made = stores.marks().lists().all().getFirst().id();
    assertEquals(List.of(article), stores.marks().lists().articleIds(made));
    assertEquals(NOON, stores.marks().lists().all().getFirst().createdAt());
    assertEquals(
        new MarkReturn.Outcome(0, MARKS_OF_AN_ARTICLE, List.of(), List.of()), back().run(rows));
  }

  @Test
  void wordsComeBackWhereTheyStandNow() {
    highlight(article, 1);
    List<PeopleRow> rows = read(PeopleKind.HIGHLIGHT);
    clear();
    back().run(rows.stream().map(row -> with(row, "block", 0L)).toList());
    Highlight found = marks(article).highlights().getFirst();
    assertEquals(1, found.place().orElseThrow().block());
  }

  @Test
  void aPlaceBeyondTheTextIsItsEnd() {
    stores.userData().savePosition(new ReadingPosition(article, 1, 0.5, NOON));
    List<PeopleRow> rows = read(PeopleKind.POSITION);
    clear();
    back().run(List.of(with(rows.getFirst(), "block", 40L)));
    assertEquals(2, stores.userData().position(article).orElseThrow().block());
  }

  @Test
  void anArticleIsKnownBySourceAndTitleAndInItsOwnArchiveByItsNumber() {
    stores.userData().setFavourite(article, true, NOON);
    PeopleRow star = read(PeopleKind.FAVOURITE).getFirst();
    clear();
    PeopleRow spaced = with(with(star, "title", " 小 台账"), "article", 77L);
    back().run(List.of(spaced));
    assertEquals(List.of(article), stores.userData().favourites(articles));
    clear();
    PeopleRow renamed = with(star, "title", "别的题目");
    assertEquals(List.of(renamed), back().run(List.of(renamed)).homeless());
    assertEquals(List.of(renamed), back().look(List.of(renamed), false).homeless());
    assertEquals(1, back().look(List.of(renamed), true).returned());
    PeopleRow elsewhere = with(star, "source", "abc");
    assertEquals(List.of(elsewhere), back().run(List.of(elsewhere)).homeless());
  }

  @Test
  void aNoteNeverTakesThePlaceOfAnother() {
    stores.marks().notes().write(article, "读过", NOON);
    List<PeopleRow> rows = read(PeopleKind.NOTE);
    assertEquals(1, back().run(rows).there());
    stores.marks().notes().write(article, "别的话", NOON);
    assertEquals(new MarkReturn.Outcome(0, 0, List.of(), rows), back().run(rows));
    assertEquals("别的话", marks(article).note().orElseThrow().text());
  }

  @Test
  void whatIsNoMarkOfAnArticleIsKeptAside() {
    PeopleRow reference =
        new PeopleRow(
            PeopleKind.SEE_REFERENCE_HERE,
            Map.of("source", Issues.issue("远山机关", 2026, "2", 1).source().sha256(), "title", "小台账"));
    assertEquals(List.of(reference), back().run(List.of(reference)).kept());
  }

  @Test
  void anEmptyListComesBackUnlessMarksAreHandedOn() {
    List<PeopleRow> rows = read(PeopleKind.LIST);
    clear();
    back().take(rows, true, "读者", act());
    assertEquals(List.of(), stores.marks().lists().all());
    back().run(rows);
    assertEquals("待读", stores.marks().lists().all().getFirst().name());
    back().run(rows);
    assertEquals(1, stores.marks().lists().all().size());
  }

  @Test
  void aListWhoseDayNobodyKnowsIsMadeAtTheBeginningOfTime() {
    mark(article);
    List<PeopleRow> rows = read(PeopleKind.LISTED);
    clear();
    back().run(rows);
    assertEquals(Instant.EPOCH, stores.marks().lists().all().getFirst().createdAt());
  }

  @Test
  void whatComesBackToAListStandsBehindWhatIsThere() {
    stores.marks().lists().add(list, articles, NOON);
    List<PeopleRow> rows = read(PeopleKind.LISTED);
    stores.marks().lists().remove(list, List.of(article), NOON);
    back().run(rows);
    assertEquals(articles.reversed(), stores.marks().lists().articleIds(list));
  }

  @Test
  void whoOnlyLooksChangesNothing() {
    mark(article);
    List<PeopleRow> rows = read();
    clear();
    Map<String, List<String>> before = TableDump.of(stores.database());
    assertEquals(MARKS_OF_AN_ARTICLE, back().look(rows, false).returned());
    assertEquals(before, TableDump.of(stores.database()));
  }

  @Test
  void marksThatWereTakenInAreOneActThatIsTakenBackButForWhatWasChangedSince() {
    mark(article);
    highlight(articles.getLast(), 0);
    List<PeopleRow> rows = read();
    clear();
    Map<String, List<String>> before = TableDump.of(stores.database());
    assertEquals(MARKS_OF_AN_ARTICLE + 1, back().take(rows, true, "读者", act()).returned());
    LogEntry taken = log().getFirst();
    assertEquals(LogKind.MARKS, taken.kind());
    assertEquals(List.of("读者", MARKS_OF_AN_ARTICLE + 1), taken.what().arguments());
    long changed = marks(articles.getLast()).highlights().getFirst().id();
    stores.marks().highlights().recolour(changed, HighlightColour.GREEN, MADE);
    change("DELETE FROM reading_position");
    stores.undo().last(act());
    assertEquals(List.of(), marks(article).highlights());
    assertEquals(
        changed, marks(articles.getLast()).highlights().getFirst().id(), "it was changed since");
    change("DELETE FROM highlight");
    assertEquals(before, TableDump.of(stores.database()));
  }

  @Test
  void whatBroughtNothingIsNotLogged() {
    int entries = log().size();
    assertEquals(0, back().take(List.of(), true, "读者", act()).returned());
    assertEquals(entries, log().size());
  }
}
