package kange.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
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
import kange.model.issue.JournalProfile;
import kange.model.review.DoubtQuery;
import org.junit.jupiter.api.Test;

/** What is in an archive is shown and changed through its door as its stores hold it. */
class OpenDoorTest extends SmallDoor {
  private static List<Long> issues(List<IssueSummary> of) {
    return of.stream().map(IssueSummary::id).toList();
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
