package kange.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kange.model.ArchiveException;
import kange.model.authority.AuthorityAct;
import kange.model.authority.AuthorityIndex;
import kange.model.authority.AuthorityKind;
import kange.model.authority.AuthorityName;
import kange.model.authority.HeadingQuery;
import kange.model.catalogue.ArticleFilter;
import kange.model.catalogue.ArticleSummary;
import kange.model.catalogue.DateOrder;
import kange.model.catalogue.IssueFilter;
import kange.model.catalogue.IssueSummary;
import kange.model.catalogue.LetterCount;
import kange.model.catalogue.NameFilter;
import kange.model.catalogue.NameKind;
import kange.model.catalogue.YearSummary;
import kange.model.export.CitationStyle;
import kange.model.export.CitationSystem;
import kange.model.export.Classification;
import kange.model.export.ExportOrder;
import kange.model.habit.HabitKind;
import kange.model.habit.HabitProposal;
import kange.model.history.LogQuery;
import kange.model.issue.BlockSpan;
import kange.model.issue.JournalProfile;
import kange.model.issue.ParsedIssue;
import kange.model.issue.Span;
import kange.model.marks.FixedMarks;
import kange.model.marks.Highlight;
import kange.model.marks.HighlightColour;
import kange.model.marks.MarkQuery;
import kange.model.marks.ReadingList;
import kange.model.marks.Tag;
import kange.model.reading.ReadingPosition;
import kange.model.review.DoubtQuery;
import kange.store.Issues;
import kange.store.Stores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is in an archive is shown and changed through its door as its stores hold it. */
class OpenDoorTest {
  private static final String JOURNAL = "远山机关";
  private static final long NOWHERE = 99;

  @TempDir Path folder;
  private final ParsedIssue first = Issues.issue(JOURNAL, 2025, "1", 1);
  private final ParsedIssue second = Issues.issue(JOURNAL, 2026, "2", 2);
  private Archive archive;

  @BeforeEach
  void open() {
    Path home = folder.resolve("archive");
    Archive.openAtRest(home).close();
    Stores stores = Stores.open(home.resolve(Stores.FILE), false, new ChineseKeys());
    stores.issues().add(Issues.incoming(first));
    stores.issues().add(Issues.incoming(second));
    stores.close();
    archive = Archive.openAtRest(home);
  }

  @AfterEach
  void close() {
    archive.close();
  }

  private static List<Long> issues(List<IssueSummary> of) {
    return of.stream().map(IssueSummary::id).toList();
  }

  private static List<Long> articles(List<ArticleSummary> of) {
    return of.stream().map(ArticleSummary::id).toList();
  }

  @Test
  void itIsWhereItWasOpenedAndNoEdition() {
    assertEquals(folder.resolve("archive"), archive.folder());
    assertEquals(Optional.empty(), archive.edition());
    assertEquals(Optional.empty(), archive.follows());
    assertTrue(archive.access().held() && archive.access().take());
    assertFalse(archive.access().refused());
    assertTrue(Archive.stands(archive.folder()));
    assertFalse(Archive.stands(folder));
  }

  @Test
  void issuesAreListedAndFound() {
    Catalogue catalogue = archive.catalogue();
    assertEquals(List.of(2L, 1L), issues(catalogue.issues()));
    assertEquals(List.of(1L), issues(catalogue.issues(IssueFilter.ALL, 1, 1)));
    assertEquals(
        List.of(new YearSummary(Optional.of(2026), 1, 2), new YearSummary(Optional.of(2025), 1, 1)),
        catalogue.years(IssueFilter.ALL));
    assertEquals(2, catalogue.issue(2).orElseThrow().id());
    assertEquals(JOURNAL, catalogue.journals().getFirst().name());
    assertEquals(Set.of(), catalogue.unnamed(List.of(JOURNAL)));
    assertEquals(Optional.of(second), catalogue.parsed(2));
    assertEquals(second.warnings(), catalogue.doubts(2).orElseThrow().ofIssue());
    assertEquals(second.other(), catalogue.leftovers(2));
    assertEquals(List.of("原文", "", "第二页"), catalogue.sourceLines(2));
  }

  @Test
  void articlesAreListedAndFound() {
    Catalogue catalogue = archive.catalogue();
    ArticleFilter all = ArticleFilter.ALL;
    assertEquals(List.of(2L, 3L, 1L), articles(catalogue.articles(all, 0, 9)));
    assertEquals(List.of(1L), articles(catalogue.articles(all, DateOrder.OLDEST, 0, 1)));
    assertEquals(List.of(1L, 2L, 3L), catalogue.articleIds(all, DateOrder.OLDEST));
    assertEquals(List.of(3L), articles(catalogue.summaries(List.of(3L, NOWHERE))));
    assertEquals(List.of(1L, 2L), catalogue.inOrder(List.of(2L, 1L), ExportOrder.DATE));
    assertEquals(3, catalogue.articleCount(all));
    assertEquals(second.articles().getFirst(), catalogue.article(2).orElseThrow().article());
    assertEquals(Optional.empty(), catalogue.article(NOWHERE));
  }

  @Test
  void namesAreListedAndFound() {
    Catalogue catalogue = archive.catalogue();
    assertEquals("特稿", catalogue.columns().getFirst().name());
    assertEquals(List.of("江涛", "单田"), catalogue.authors().stream().map(a -> a.name()).toList());
    NameFilter persons = NameFilter.all(NameKind.PERSON);
    assertEquals(2, catalogue.names(persons, 0, 9).size());
    assertEquals(
        List.of(new LetterCount("J", 1), new LetterCount("S", 1)), catalogue.letters(persons));
    var tian = catalogue.name(NameKind.PERSON, "单田").orElseThrow();
    assertEquals(2, tian.articles());
    assertEquals(1, catalogue.namesBefore(tian, persons));
    assertEquals(List.of("jiangtao", "jt"), Catalogue.spellings("江涛"));
  }

  @Test
  void wordsAreMarkedRecolouredAnnotatedRemovedAndPutBack() {
    Marks marks = archive.marks();
    assertEquals(Optional.empty(), marks.refusal());
    assertEquals(Optional.empty(), marks.told());
    assertEquals(List.of(), marks.waiting());
    assertFalse(marks.apart() || marks.anyOwn());
    Highlight made =
        marks
            .highlight(2, List.of(new BlockSpan(1, new Span(0, 3))), HighlightColour.YELLOW)
            .getFirst();
    assertTrue(marks.changeable(made));
    assertEquals(HighlightColour.YELLOW, marks.recolour(made.id(), HighlightColour.GREEN).colour());
    assertEquals(Optional.empty(), marks.annotate(made.id(), " 批 ").note());
    assertEquals(Optional.of("批"), marks.annotate(made.id(), " ").note());
    Highlight now = marks.of(2).highlights().getFirst();
    assertEquals(HighlightColour.GREEN, now.colour());
    assertEquals(Optional.empty(), now.note());
    assertEquals(List.of(now), marks.remove(List.of(made.id())));
    assertEquals(List.of(), marks.of(2).highlights());
    marks.restore(List.of(now));
    assertEquals(List.of(now), marks.of(2).highlights());
    ArchiveException gone =
        assertThrows(ArchiveException.class, () -> marks.recolour(NOWHERE, HighlightColour.GREEN));
    assertEquals("archive.highlight-gone", gone.message().code());
  }

  @Test
  void starsNotesAndTagsAreGivenAndFound() {
    Marks marks = archive.marks();
    marks.setFavourite(2, true);
    assertEquals(Optional.empty(), marks.note(2, "读过"));
    assertEquals("读过", marks.note(2, "又读").orElseThrow().text());
    assertEquals(List.of(2L), marks.tags().add(List.of(2L), "党建").articles());
    assertEquals(FixedMarks.NONE, marks.fixed(2));
    assertEquals(3, marks.search(MarkQuery.ALL, 0, 9).total());
    assertTrue(marks.changeable(marks.search(MarkQuery.ALL, 0, 9).hits().getFirst()));
    assertEquals(List.of(2L), marks.articles(MarkQuery.ALL));
    assertEquals(Set.of(2L), marks.annotated(List.of(1L, 2L)));
    assertEquals(List.of(new Tag("党建", 1)), marks.tags().all());
    assertEquals(List.of(2L), articles(marks.tags().articles("党建", 0, 9)));
    marks.tags().rename("党建", "党务");
    assertEquals(List.of("党务"), marks.of(2).tags());
    assertEquals(List.of(2L), marks.tags().remove(List.of(2L), "党务").articles());
    marks.tags().add(List.of(1L, 2L), "党建");
    assertEquals(List.of(1L, 2L), marks.tags().delete("党建").articles());
    marks.setFavourite(2, false);
    assertEquals(0, archive.catalogue().articleCount(ArticleFilter.ofFavourites()));
  }

  @Test
  void listsAreMadeFilledPutInOrderAndPutBack() {
    ReadingLists lists = archive.marks().lists();
    ReadingList made = lists.create("待读");
    long list = made.id();
    assertTrue(lists.changeable(made));
    assertEquals(List.of(made), lists.all());
    assertEquals(List.of(3L, 1L), lists.add(list, List.of(3L, 1L)).after());
    assertEquals(List.of(1L, 3L), lists.move(list, List.of(1L), 0).after());
    assertEquals(List.of(1L, 3L), lists.articleIds(list));
    assertEquals(List.of(3L), articles(lists.articles(list, 1, 9)));
    assertEquals(List.of(3L, 2L), lists.arrange(list, List.of(3L, 2L)).after());
    assertEquals(List.of(3L), lists.remove(list, List.of(2L)).after());
    assertEquals("待读", lists.rename(list, "在读").name());
    assertEquals("在读", lists.find(list).orElseThrow().name());
    assertEquals(1, lists.withArticle(3).size());
    var removed = lists.delete(list);
    assertEquals(List.of(), lists.all());
    lists.restore(removed);
    assertEquals(List.of(3L), lists.articleIds(list));
  }

  @Test
  void whereOneStoppedIsRemembered() {
    ReadingPosition position = new ReadingPosition(2, 1, 0.5, Instant.ofEpochMilli(5));
    archive.reading().savePosition(position);
    assertEquals(Optional.of(position), archive.reading().position(2));
    assertEquals(List.of(2L), articles(archive.reading().recentlyRead(9)));
  }

  @Test
  void whatIsDoneStandsInTheLogAndIsTakenBack() throws IOException {
    ArchiveHistory history = archive.history();
    var act = history.delete(List.of(1L));
    assertEquals(1, history.countBin());
    assertEquals(1, history.bin(0, 9).getFirst().issue());
    assertEquals(3, history.countLog(LogQuery.ALL));
    assertEquals(act.id(), history.log(LogQuery.ALL, 0, 1).getFirst().operation());
    Path log = folder.resolve("log.csv");
    assertEquals(3, history.writeLog(log, LogQuery.ALL, List.of("who"), e -> List.of(e.who())));
    assertEquals(4, Files.readAllLines(log).size());
    assertEquals(Set.of(1L), history.undo(act.id()).issues());
    history.delete(List.of(1L));
    assertEquals(
        Set.of(1L), history.undo(history.log(LogQuery.ALL, 0, 1).getFirst().id()).issues());
    history.delete(List.of(1L));
    assertEquals(Set.of(1L), history.undoLast().issues());
    history.delete(List.of(1L));
    long kept = history.bin(0, 1).getFirst().id();
    assertEquals(Set.of(1L), history.fetchBack(List.of(kept)).issues());
    history.delete(List.of(1L, 2L));
    history.purge(List.of(history.bin(0, 1).getFirst().id()));
    assertEquals(1, history.countBin());
    assertEquals(1, history.empty());
    assertEquals(0, history.countBin());
  }

  @Test
  void habitsAreSavedAndProposalsDeclined() {
    Profiles profiles = archive.profiles();
    JournalProfile habits = new JournalProfile(List.of("特稿"), List.of(), List.of(), List.of());
    assertEquals(JournalProfile.NONE, profiles.of(JOURNAL));
    profiles.save(JOURNAL, habits);
    assertEquals(habits, profiles.of(JOURNAL));
    assertEquals(List.of(2L, 1L), issues(profiles.issues(JOURNAL)));
    assertEquals(List.of(), profiles.issues("近水文艺"));
    assertEquals(List.of(), profiles.proposals(JOURNAL));
    HabitProposal proposal = new HabitProposal(HabitKind.COLUMN, "特写", 2, 2);
    profiles.decline(JOURNAL, proposal);
    profiles.offerAgain(JOURNAL, proposal);
  }

  @Test
  void namesAreJoinedAndKeptApart() {
    AuthorityName one = new AuthorityName(AuthorityKind.PERSON, "单田");
    AuthorityName other = new AuthorityName(AuthorityKind.PERSON, "江涛");
    Authorities authorities = archive.authorities();
    AuthorityAct join = new AuthorityAct.Join(Set.of(one), other, Optional.empty());
    assertEquals(2, authorities.effect(join).articles());
    authorities.keepApart(one, other);
    var act = authorities.apply(join);
    assertEquals(
        List.of("江涛"),
        authorities.headings(HeadingQuery.all(AuthorityIndex.AUTHORS), 0, 9).stream()
            .map(h -> h.name().text())
            .toList());
    assertEquals(other, authorities.find(one).orElseThrow().heading().name());
    assertFalse(archive.history().undo(act.id()).undone().isEmpty());
    assertEquals(one, authorities.find(one).orElseThrow().heading().name());
  }

  @Test
  void documentsAreForWhomTheArchiveSays() {
    Exports exports = archive.exports();
    Optional<Classification> internal = Optional.of(new Classification("内部资料"));
    assertEquals(Optional.empty(), exports.classification());
    assertEquals(Optional.empty(), exports.classify(internal));
    assertEquals(internal, exports.classification());
    assertEquals(internal, exports.classify(Optional.empty()));
    assertTrue(Exports.endings().contains("docx"));
    assertFalse(Exports.formats().isEmpty());
    String cited = exports.citation(2, CitationStyle.GBT_7714_2015);
    assertTrue(cited.contains(second.articles().getFirst().title()), cited);
    assertEquals(
        2,
        exports
            .bibliography(List.of(2L, 3L), CitationStyle.GBT_7714_2015, CitationSystem.NUMERIC)
            .size());
  }

  @Test
  void openDoubtsAreListedAndCounted() {
    Desk desk = archive.desk();
    assertEquals(5, desk.doubts(DoubtQuery.ALL, 0, 9).size());
    assertEquals(5, desk.countDoubts(DoubtQuery.ALL));
    assertEquals("no-author", desk.doubtKinds(Optional.empty()).getFirst().name());
    assertEquals(JOURNAL, desk.doubtJournals(Optional.empty()).getFirst().name());
    assertEquals(List.of(), desk.corrections(2));
    ArchiveException unknown = assertThrows(ArchiveException.class, () -> desk.open(NOWHERE));
    assertEquals("archive.issue-not-there", unknown.message().code());
  }

  @Test
  void whereNothingWaitsAndNothingIsScannedNothingIsShown() {
    IntakeQueue queue = archive.queue();
    assertEquals(List.of(), queue.files());
    assertEquals(0, queue.count());
    assertEquals(Optional.empty(), queue.find(NOWHERE));
    assertEquals(Optional.empty(), queue.issue(NOWHERE));
    assertEquals(Optional.empty(), queue.compare(NOWHERE));
    assertThrows(ArchiveException.class, () -> queue.review(NOWHERE));
    Path file = folder.resolve("一.txt");
    long id = queue.add(List.of(file), () -> false).getFirst().id();
    assertEquals(1, queue.count());
    assertEquals(file.toString(), queue.find(id).orElseThrow().path());
    queue.remove(List.of(id));
    assertEquals(List.of(), queue.files());
    queue.putBack(List.of(id));
    queue.again(List.of(id));
    assertEquals(1, queue.files().size());
    queue.remove(List.of(id));
    queue.tidy();
    queue.putBack(List.of(id));
    assertEquals(List.of(), queue.files());
    Scans scans = archive.scans();
    assertFalse(scans.has(2) || scans.any());
    assertEquals(List.of(), scans.files(2));
    assertEquals(List.of(), scans.labels(2));
    assertEquals(Optional.empty(), scans.open(2));
    assertEquals(Optional.empty(), scans.detach(2));
  }
}
