package kange.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kange.model.ArchiveException;
import kange.model.Progress;
import kange.model.catalogue.ArticleFilter;
import kange.model.catalogue.ArticleSummary;
import kange.model.history.LogEntry;
import kange.model.history.LogKind;
import kange.model.history.LogQuery;
import kange.model.intake.DuplicatePolicy;
import kange.model.intake.ImportOutcome;
import kange.model.issue.Article;
import kange.model.issue.ArticleField;
import kange.model.issue.ArticleJoin;
import kange.model.issue.CardChange;
import kange.model.issue.CardField;
import kange.model.issue.FieldChange;
import kange.model.issue.JournalProfile;
import kange.model.issue.LineRange;
import kange.model.issue.LineRole;
import kange.model.issue.ParseWarning;
import kange.model.issue.ParsedIssue;
import kange.model.issue.RoleChange;
import kange.model.issue.Settlement;
import kange.model.issue.TextChange;
import kange.model.reading.ReadingPosition;
import kange.model.review.ReviewState;
import kange.model.search.SearchRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Issues put right in a real archive. */
class DeskTest {
  @TempDir Path folder;

  private Archive open() {
    return Archive.open(folder.resolve("archive"));
  }

  private long importSample(Archive archive, String name) {
    Path file = SampleFiles.copy(name, folder.resolve("files"));
    archive.importFiles(List.of(file), DuplicatePolicy.REPORT, Progress.NONE);
    return archive.catalogue().issues().stream()
        .filter(issue -> issue.sourceFile().equals(name))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private static int line(ReviewState state, int article) {
    return state.issue().articles().get(article).lines().getFirst().first();
  }

  private static FieldChange title(ReviewState state, int article, String title) {
    return new FieldChange(line(state, article), ArticleField.TITLE, List.of(title));
  }

  private static List<Long> found(Archive archive, String words) {
    archive.searcher().awaitLevel();
    return archive.searcher().search(SearchRequest.of(words, 50), () -> false).hits().stream()
        .map(hit -> hit.article().id())
        .toList();
  }

  @Test
  void atTheFirstStepThereIsNothingToUndoAndAtTheLastNothingToRedo() {
    try (Archive archive = open()) {
      ReviewSession desk = archive.desk().open(importSample(archive, "supplement.txt"));
      ReviewState start = desk.state();
      assertEquals(start, desk.undo());
      assertEquals(start, desk.redo());
      ReviewState changed = desk.take(List.of(title(start, 0, "改过的题目")));
      assertEquals(changed, desk.redo());
    }
  }

  private static List<ArticleSummary> articles(Archive archive, long issue) {
    return archive.catalogue().articles(ArticleFilter.ofIssue(issue), 0, 500);
  }

  @Test
  void whatIsPutRightIsWhatReadersReadAndFind() {
    try (Archive archive = open()) {
      long issue = importSample(archive, "markdown-contents.txt");
      long article = articles(archive, issue).get(1).id();
      ReviewSession desk = archive.desk().open(issue);
      desk.take(List.of(title(desk.state(), 1, "渡鸦驿站的账本")));
      assertEquals("渡鸦驿站的账本", articles(archive, issue).get(1).title());
      assertEquals(List.of(article), found(archive, "渡鸦驿站"));
      desk.undo();
      assertEquals(List.of(), found(archive, "渡鸦驿站"));
    }
  }

  @Test
  void undoneToTheStartTheArchiveHoldsWhatTheParserSaid() {
    try (Archive archive = open()) {
      long issue = importSample(archive, "dotted-contents.txt");
      ParsedIssue filed = archive.desk().open(issue).state().issue();
      ReviewSession desk = archive.desk().open(issue);
      ReviewState state = desk.state();
      desk.take(List.of(title(state, 0, "另一个题目")));
      desk.take(List.of(new ArticleJoin(line(state, 1), line(state, 2))));
      desk.take(List.of(new RoleChange(List.of(new LineRange(9, 9)), LineRole.NOTICE)));
      desk.take(List.of(new CardChange(CardField.NUMBER, Optional.of("8"))));
      ParsedIssue changed = desk.state().issue();
      assertEquals(changed, archive.desk().open(issue).state().issue());
      while (desk.state().canUndo()) {
        desk.undo();
      }
      assertEquals(filed, desk.state().issue());
      assertEquals(filed, archive.desk().open(issue).state().issue());
      while (desk.state().canRedo()) {
        desk.redo();
      }
      assertEquals(changed, archive.desk().open(issue).state().issue());
    }
  }

  @Test
  void everyStepIsThereAfterTheProgramEndedInTheMiddle() {
    long issue;
    ParsedIssue left;
    try (Archive archive = open()) {
      issue = importSample(archive, "markdown-contents.txt");
      ReviewSession desk = archive.desk().open(issue);
      desk.take(List.of(title(desk.state(), 0, "第一步")));
      desk.take(List.of(title(desk.state(), 0, "第二步")));
      desk.undo();
      left = desk.state().issue();
    }
    try (Archive archive = open()) {
      ReviewSession desk = archive.desk().open(issue);
      assertEquals(left, desk.state().issue());
      assertTrue(desk.state().canRedo());
      assertEquals("第二步", desk.redo().issue().articles().getFirst().title());
      assertEquals("第一步", desk.undo().issue().articles().getFirst().title());
      assertEquals(2, desk.state().revisions().size());
      assertEquals(1, archive.desk().corrections(issue).size());
    }
  }

  @Test
  void whatReadersNotedStaysWithItsArticle() {
    try (Archive archive = open()) {
      long issue = importSample(archive, "markdown-contents.txt");
      ArticleSummary third = articles(archive, issue).get(2);
      archive.marks().setFavourite(third.id(), true);
      archive.reading().savePosition(new ReadingPosition(third.id(), 1, 0.5, Instant.now()));
      ReviewSession desk = archive.desk().open(issue);
      ReviewState state = desk.state();
      desk.take(List.of(title(state, 2, "换了题目的一篇")));
      desk.take(List.of(new ArticleJoin(line(state, 0), line(state, 1))));
      ArticleSummary now = articles(archive, issue).get(1);
      assertEquals(third.id(), now.id());
      assertEquals("换了题目的一篇", now.title());
      assertTrue(now.favourite());
      assertEquals(1, archive.reading().position(third.id()).orElseThrow().block());
    }
  }

  @Test
  void namesAndColumnsFollow() {
    try (Archive archive = open()) {
      long issue = importSample(archive, "markdown-contents.txt");
      ReviewSession desk = archive.desk().open(issue);
      int line = line(desk.state(), 0);
      desk.take(
          List.of(
              new FieldChange(line, ArticleField.AUTHORS, List.of("慕容远山")),
              new FieldChange(line, ArticleField.COLUMN, List.of("驿站灯火"))));
      assertTrue(archive.catalogue().columns().stream().anyMatch(c -> c.name().equals("驿站灯火")));
      assertTrue(desk.state().issue().columns().contains("驿站灯火"));
      Article article = desk.state().issue().articles().getFirst();
      assertEquals("慕容远山", article.authors().getFirst().name());
      desk.undo();
      assertFalse(archive.catalogue().columns().stream().anyMatch(c -> c.name().equals("驿站灯火")));
    }
  }

  @Test
  void twoIssuesCannotBeTheSameAndNothingChangesByTheAttempt() {
    try (Archive archive = open()) {
      long first = importSample(archive, "markdown-contents.txt");
      long second = importSample(archive, "dotted-contents.txt");
      ReviewState one = archive.desk().open(first).state();
      ReviewSession desk = archive.desk().open(second);
      ParsedIssue before = desk.state().issue();
      List<CardChange> same =
          List.of(
              new CardChange(CardField.JOURNAL, one.issue().issue().journal()),
              new CardChange(CardField.YEAR, one.issue().issue().year().map(String::valueOf)),
              new CardChange(CardField.NUMBER, one.issue().issue().number()));
      ArchiveException refused = assertThrows(ArchiveException.class, () -> desk.take(same));
      assertEquals("archive.identity-taken", refused.message().code());
      assertEquals(before, desk.state().issue());
      assertEquals(before, archive.desk().open(second).state().issue());
    }
  }

  @Test
  void anIssueThatChangedElsewhereIsNotOverwritten() {
    try (Archive archive = open()) {
      long issue = importSample(archive, "markdown-contents.txt");
      ReviewSession first = archive.desk().open(issue);
      ReviewSession second = archive.desk().open(issue);
      first.take(List.of(title(first.state(), 0, "先改的")));
      ReviewState stale = second.state();
      ArchiveException refused =
          assertThrows(ArchiveException.class, () -> second.take(List.of(title(stale, 1, "后改的"))));
      assertEquals("store.issue-changed-meanwhile", refused.message().code());
      assertEquals("先改的", articles(archive, issue).getFirst().title());
    }
  }

  @Test
  void whoMayNotWriteMayLook() {
    try (Archive archive = open();
        Archive looking = Archive.open(folder.resolve("archive"))) {
      long issue = importSample(archive, "markdown-contents.txt");
      assertTrue(looking.access().refused());
      ReviewSession desk = looking.desk().open(issue);
      ReviewState state = desk.state();
      assertThrows(
          ArchiveException.class, () -> desk.take(List.of(new TextChange(line(state, 0), "题"))));
      assertEquals(state.issue(), desk.state().issue());
    }
  }

  @Test
  void everyStepIsInTheLogAndTheLastOneIsTakenBackFromThere() {
    try (Archive archive = open()) {
      long issue = importSample(archive, "markdown-contents.txt");
      ReviewSession desk = archive.desk().open(issue);
      ParsedIssue filed = desk.state().issue();
      desk.take(List.of(title(desk.state(), 0, "第一步")));
      ParsedIssue once = desk.state().issue();
      ParseWarning doubt = once.warnings().isEmpty() ? doubted(once) : once.warnings().getFirst();
      Optional<Integer> line =
          once.warnings().isEmpty() ? Optional.of(lineOf(once, doubt)) : Optional.empty();
      desk.take(List.of(Settlement.of(line, doubt)));
      assertEquals(List.of(LogKind.SETTLE, LogKind.CORRECT, LogKind.IMPORT), kinds(archive));
      archive.history().undoLast();
      assertEquals(once, archive.desk().open(issue).state().issue());
      archive.history().undoLast();
      assertEquals(filed, archive.desk().open(issue).state().issue());
      LogEntry correction = archive.history().log(LogQuery.ALL, 0, 10).get(3);
      assertEquals(LogKind.CORRECT, correction.kind());
      assertTrue(correction.undoneAt().isPresent());
      archive.history().undoLast();
      assertEquals(List.of(), archive.catalogue().issues());
    }
  }

  @Test
  void anIssueComesBackFromTheBinWithItsCorrections() {
    try (Archive archive = open()) {
      long issue = importSample(archive, "markdown-contents.txt");
      ReviewSession desk = archive.desk().open(issue);
      desk.take(List.of(title(desk.state(), 0, "第一步")));
      ParsedIssue corrected = desk.state().issue();
      archive.history().delete(List.of(issue));
      archive.history().undoLast();
      ReviewSession again = archive.desk().open(issue);
      assertEquals(corrected, again.state().issue());
      assertTrue(again.state().canUndo());
    }
  }

  private static List<LogKind> kinds(Archive archive) {
    return archive.history().log(LogQuery.ALL, 0, 10).stream().map(LogEntry::kind).toList();
  }

  private static ParseWarning doubted(ParsedIssue issue) {
    return issue.articles().stream().flatMap(a -> a.warnings().stream()).findFirst().orElseThrow();
  }

  private static int lineOf(ParsedIssue issue, ParseWarning doubt) {
    return issue.articles().stream()
        .filter(a -> a.warnings().contains(doubt))
        .findFirst()
        .orElseThrow()
        .lines()
        .getFirst()
        .first();
  }

  @Test
  void anIssueThatIsReadAgainKeepsWhatWasPutRight() {
    try (Archive archive = open()) {
      long issue = importSample(archive, "markdown-contents.txt");
      ReviewSession desk = archive.desk().open(issue);
      desk.take(List.of(title(desk.state(), 0, "驿站的新账本")));
      String journal = archive.catalogue().issue(issue).orElseThrow().journalLabel();
      archive
          .profiles()
          .save(journal, new JournalProfile(List.of("驿站灯火"), List.of(), List.of(), List.of()));
      archive.profiles().reread(issue);
      assertEquals("驿站的新账本", articles(archive, issue).getFirst().title());
      assertTrue(archive.desk().open(issue).state().canUndo());
    }
  }

  @Test
  void aFileThatReplacesTheIssueKeepsWhatStillFindsItsLinesAndNamesTheRest() throws Exception {
    try (Archive archive = open()) {
      long issue = importSample(archive, "markdown-contents.txt");
      ReviewSession desk = archive.desk().open(issue);
      ReviewState state = desk.state();
      int last = state.lines().getLast().number();
      desk.take(List.of(title(state, 0, "驿站的新账本")));
      desk.take(List.of(new TextChange(last, "最后一行改过了。")));
      Path file = folder.resolve("files").resolve("markdown-contents.txt");
      List<String> lines = new ArrayList<>(Files.readAllLines(file));
      lines.set(last - 1, "");
      lines.add(0, "");
      Path other = Files.write(folder.resolve("markdown-contents-2.txt"), lines);
      ImportOutcome outcome =
          archive
              .importFiles(List.of(other), DuplicatePolicy.REPLACE, Progress.NONE)
              .outcomes()
              .getFirst();
      assertEquals(ImportOutcome.Status.REPLACED, outcome.status(), outcome::toString);
      assertTrue(outcome.message().toString().contains("intake.corrections-lost"));
      assertEquals("驿站的新账本", articles(archive, issue).getFirst().title());
      archive.history().undoLast();
      assertEquals(desk.state().issue(), archive.desk().open(issue).state().issue());
    }
  }
}
