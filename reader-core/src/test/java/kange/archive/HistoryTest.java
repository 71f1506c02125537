package kange.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import kange.model.ArchiveException;
import kange.model.Progress;
import kange.model.catalogue.ArticleFilter;
import kange.model.catalogue.ArticleSummary;
import kange.model.catalogue.IssueSummary;
import kange.model.check.CheckFinding;
import kange.model.history.BinEntry;
import kange.model.history.LogEntry;
import kange.model.history.LogKind;
import kange.model.history.LogQuery;
import kange.model.history.Operation;
import kange.model.intake.DuplicatePolicy;
import kange.model.intake.ImportReport;
import kange.model.issue.ArticleField;
import kange.model.issue.Contributor;
import kange.model.issue.FieldChange;
import kange.model.issue.ParsedIssue;
import kange.model.search.SearchRequest;
import kange.model.search.SearchResult;
import kange.store.RawSql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was done to an archive is taken back, and search, facets and names follow. */
class HistoryTest {
  @TempDir Path folder;
  private Archive archive;
  private Path files;
  private ImportReport imported;

  @BeforeEach
  void fill() {
    archive = Archive.open(folder.resolve("archive"));
    files = SampleFiles.copyAll(folder.resolve("files"));
    imported = archive.importFiles(List.of(files), DuplicatePolicy.REPORT, Progress.NONE);
  }

  @AfterEach
  void close() {
    assertTrue(archive.check(false).sound(), () -> archive.check(false).toString());
    archive.close();
  }

  private SearchResult search(String query) {
    archive.searcher().awaitLevel();
    return archive.searcher().search(SearchRequest.of(query, 200), () -> false);
  }

  /** What readers see of the archive beside the articles: names, facets, hits. */
  private List<Object> seen(ArticleSummary article) {
    SearchResult found = search(article.title());
    return List.of(
        found.total(),
        found.hits().stream().filter(h -> !h.close()).map(h -> h.article().id()).toList(),
        found.facets(),
        archive.catalogue().issues(),
        archive.catalogue().authors(),
        archive.catalogue().columns(),
        archive.catalogue().articles(ArticleFilter.ALL, 0, 1000));
  }

  private Set<String> authors() {
    return archive.catalogue().authors().stream().map(a -> a.name()).collect(Collectors.toSet());
  }

  @Test
  void aDeletedIssueIsGoneFromSearchFacetsAndNamesAndComesBackToAllOfThem() {
    IssueSummary issue = archive.catalogue().issues().getLast();
    List<ArticleSummary> articles =
        archive.catalogue().articles(ArticleFilter.ofIssue(issue.id()), 0, 100);
    ArticleSummary first = articles.getFirst();
    archive.marks().setFavourite(first.id(), true);
    archive.marks().note(first.id(), "留着");
    archive.marks().tags().add(List.of(first.id()), "党建");
    List<Object> before = seen(first);
    Set<String> names = authors();

    Operation act = archive.history().delete(List.of(issue.id()));

    assertFalse(
        search(first.title()).hits().stream().anyMatch(h -> h.article().issueId() == issue.id()));
    assertFalse(search(first.title()).facets().toString().contains(issue.journalLabel()));
    Set<String> own =
        articles.stream()
            .flatMap(a -> a.authors().stream())
            .map(Contributor::name)
            .collect(Collectors.toSet());
    Set<String> left =
        archive.catalogue().articles(ArticleFilter.ALL, 0, 1000).stream()
            .flatMap(a -> a.authors().stream())
            .map(Contributor::name)
            .collect(Collectors.toSet());
    own.removeAll(left);
    assertFalse(own.isEmpty(), "somebody wrote here only");
    assertTrue(authors().stream().noneMatch(own::contains));
    assertEquals(List.of(), archive.marks().tags().all());

    archive.history().undo(act.id());
    assertEquals(before, seen(first));
    assertEquals(names, authors());
    assertEquals("留着", archive.marks().of(first.id()).note().orElseThrow().text());
  }

  @Test
  void anImportIsUndoneAsAWholeAndItsFilesCanBeImportedAgain() {
    archive.history().undo(imported.operation().id());
    assertEquals(List.of(), archive.catalogue().issues());
    assertEquals(0, search("的").total());
    assertEquals(SampleFiles.NAMES.size(), archive.history().countBin());
    ImportReport again = archive.importFiles(List.of(files), DuplicatePolicy.REPORT, Progress.NONE);
    assertEquals(SampleFiles.NAMES.size(), archive.catalogue().issues().size());
    // The place is taken now: the bin's copies stay where they are.
    List<Long> kept = archive.history().bin(0, 100).stream().map(BinEntry::id).toList();
    ArchiveException refused =
        assertThrows(ArchiveException.class, () -> archive.history().fetchBack(kept));
    assertEquals("history.bytes-taken", refused.message().code());
    archive.history().undo(again.operation().id());
    archive.history().fetchBack(kept);
    assertEquals(SampleFiles.NAMES.size(), archive.catalogue().issues().size());
  }

  @Test
  void aFileThatReplacedAnIssueGivesItsPlaceBack() throws Exception {
    Path file = files.resolve(SampleFiles.NAMES.getFirst());
    long id =
        imported.outcomes().stream()
            .filter(o -> o.file().equals(file))
            .findFirst()
            .orElseThrow()
            .issue()
            .orElseThrow();
    List<ArticleSummary> before = archive.catalogue().articles(ArticleFilter.ofIssue(id), 0, 100);
    String text = Files.readString(file);
    Files.writeString(file, text + "\n\n# 后来添上的一篇\n\n" + "坡道口放了一个工具箱。\n".repeat(8));
    archive.importFiles(List.of(file), DuplicatePolicy.REPLACE, Progress.NONE);
    LogEntry replaced = archive.history().log(LogQuery.ALL, 0, 1).getFirst();
    assertEquals(LogKind.REPLACE, replaced.kind());
    assertNotEquals(0, search("\"坡道口放了一个工具箱\"").total());
    archive.history().undo(replaced.id());
    assertEquals(0, search("\"坡道口放了一个工具箱\"").total());
    assertEquals(before, archive.catalogue().articles(ArticleFilter.ofIssue(id), 0, 100));
  }

  private void title(ReviewSession desk, String title) {
    int line = desk.state().issue().articles().getFirst().lines().getFirst().first();
    desk.take(List.of(new FieldChange(line, ArticleField.TITLE, List.of(title))));
  }

  @Test
  void correctionsComeBackWithTheIssueAndAreUndoneThenAsBefore() {
    long id = archive.catalogue().issues().getFirst().id();
    ReviewSession desk = archive.desk().open(id);
    title(desk, "第一步");
    title(desk, "第二步");
    ParsedIssue corrected = desk.state().issue();
    archive.history().delete(List.of(id));
    archive.history().undoLast();
    assertEquals(corrected, archive.desk().open(id).state().issue());
    archive.history().undoLast();
    assertEquals("第一步", archive.desk().open(id).state().issue().articles().getFirst().title());
  }

  /** Its step would take back one of the other text. */
  @Test
  void aCorrectionOfATextThatWasExchangedSinceIsNotUndoneFromTheLog() throws Exception {
    Path file = files.resolve(SampleFiles.NAMES.getFirst());
    long id =
        archive.catalogue().issues().stream()
            .filter(i -> i.sourceFile().equals(SampleFiles.NAMES.getFirst()))
            .findFirst()
            .orElseThrow()
            .id();
    title(archive.desk().open(id), "旧文上改的");
    ParsedIssue corrected = archive.desk().open(id).state().issue();
    Files.writeString(file, Files.readString(file) + "\n\n末尾添一行。\n");
    archive.importFiles(List.of(file), DuplicatePolicy.REPLACE, Progress.NONE);
    title(archive.desk().open(id), "新文上改的");
    LogEntry replaced =
        archive.history().log(new LogQuery(Optional.of(LogKind.REPLACE), ""), 0, 1).getFirst();
    archive.history().undo(replaced.id());
    assertEquals(corrected, archive.desk().open(id).state().issue());
    assertTrue(
        archive.history().log(new LogQuery(Optional.of(LogKind.CORRECT), ""), 0, 9).stream()
            .noneMatch(LogEntry::undoable));
    archive.desk().open(id).undo();
    assertTrue(
        archive.history().log(new LogQuery(Optional.of(LogKind.CORRECT), ""), 0, 9).stream()
            .allMatch(e -> e.undoneAt().isEmpty()),
        "whichever text they are of, the log does not take one for the other");
  }

  @Test
  void whoStopsALongUndoFindsAllAsItWas() {
    List<LogEntry> before = archive.history().log(LogQuery.ALL, 0, 100);
    AtomicInteger told = new AtomicInteger();
    Progress watched = (done, total, item) -> told.set(done);
    assertThrows(
        CancellationException.class,
        () ->
            archive
                .history()
                .undo(imported.operation().id(), watched.stoppedBy(() -> told.get() == 3)));
    assertEquals(3, told.get());
    assertEquals(before, archive.history().log(LogQuery.ALL, 0, 100));
    assertEquals(0, archive.history().countBin());
    assertEquals(SampleFiles.NAMES.size(), archive.catalogue().issues().size());
  }

  @Test
  void whoMayOnlyReadSeesLogAndBinAndChangesNothing() {
    archive.history().delete(List.of(archive.catalogue().issues().getFirst().id()));
    try (Archive reader = Archive.open(folder.resolve("archive"))) {
      assertTrue(reader.access().refused());
      assertEquals(1, reader.history().countBin());
      long kept = reader.history().bin(0, 1).getFirst().id();
      assertEquals(
          System.getProperty("user.name"),
          reader.history().log(LogQuery.ALL, 0, 1).getFirst().who());
      List<Runnable> changes =
          List.of(
              () -> reader.history().undoLast(),
              () -> reader.history().fetchBack(List.of(kept)),
              () -> reader.history().purge(List.of(kept)),
              () -> reader.history().empty(),
              () -> reader.history().delete(List.of(1L)));
      for (Runnable change : changes) {
        ArchiveException refused = assertThrows(ArchiveException.class, change::run);
        assertEquals("archive.held-by-another", refused.message().code());
      }
      assertEquals(1, reader.history().countBin());
    }
  }

  @Test
  void damageInTheBinIsFoundAndNamedAndCanBeCleared() throws Exception {
    IssueSummary issue = archive.catalogue().issues().getFirst();
    archive.history().delete(List.of(issue.id()));
    assertTrue(archive.check(false).sound());
    RawSql.run(
        folder.resolve("archive/kange.db"),
        "UPDATE bin_part SET packed = CAST(substr(packed, 1, 200) || x'00000000'"
            + " || substr(packed, 205) AS BLOB)");
    CheckFinding found =
        archive.check(false).findings().stream()
            .filter(f -> f.message().code().equals("check.bin-damaged"))
            .findFirst()
            .orElseThrow();
    assertTrue(found.message().toString().contains(issue.label()), found.message()::toString);
    ArchiveException refused =
        assertThrows(ArchiveException.class, () -> archive.history().undoLast());
    assertEquals("history.kept-issue-damaged", refused.message().code());
    assertTrue(archive.catalogue().issue(issue.id()).isEmpty());
    archive.history().empty();
  }

  @Test
  void theBinAndTheLogAreInABackup() {
    archive.history().delete(List.of(archive.catalogue().issues().getFirst().id()));
    int issues = archive.catalogue().issues().size();
    Path backup = folder.resolve("backup.zip");
    archive.backups().write(backup);
    Backups.restore(backup, folder.resolve("restored"), Progress.NONE);
    try (Archive restored = Archive.open(folder.resolve("restored"))) {
      restored.history().undoLast();
      assertEquals(issues + 1, restored.catalogue().issues().size());
    }
  }
}
