package kange.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import kange.model.Progress;
import kange.model.catalogue.IssueFilter;
import kange.model.history.LogEntry;
import kange.model.history.LogQuery;
import kange.model.history.Operation;
import kange.model.intake.DuplicatePolicy;
import kange.model.issue.ParsedIssue;
import kange.model.review.ReviewLine;
import kange.model.review.SlipLine;
import kange.model.search.SearchRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A misread word is put right in all issues that have it. */
class SlipsTest {
  private static final String WRONG = "工作";
  private static final String RIGHT = "公作";

  @TempDir Path folder;
  private Archive archive;

  @BeforeEach
  void fill() {
    archive = Archive.open(folder.resolve("archive"));
    List<Path> files =
        List.of("square-columns.txt", "dotted-contents.txt").stream()
            .map(name -> SampleFiles.copy(name, folder.resolve("files")))
            .toList();
    archive.importFiles(files, DuplicatePolicy.REPORT, Progress.NONE);
  }

  @AfterEach
  void close() {
    archive.close();
  }

  private List<SlipLine> find() {
    return archive.desk().slips().find(IssueFilter.ALL, WRONG, RIGHT, Progress.NONE);
  }

  private List<ParsedIssue> issues() {
    return archive.catalogue().issues().stream()
        .map(issue -> archive.catalogue().parsed(issue.id()).orElseThrow())
        .toList();
  }

  @Test
  void everyLineThatHasTheWordIsFoundWithHowItWouldRead() {
    List<SlipLine> found = find();
    assertEquals(2, found.stream().map(SlipLine::issue).distinct().count());
    for (SlipLine slip : found) {
      List<String> lines = archive.catalogue().sourceLines(slip.issue());
      assertEquals(lines.get(slip.line() - 1).strip(), slip.text());
      assertEquals(slip.text().replace(WRONG, RIGHT), slip.instead());
    }
    long lines =
        archive.catalogue().issues().stream()
            .flatMap(issue -> archive.catalogue().sourceLines(issue.id()).stream())
            .filter(line -> line.contains(WRONG))
            .count();
    assertEquals(lines, found.size());
  }

  @Test
  void theyArePutRightInOneActWithThePrintedTextKeptAndTakenBackInOne() {
    List<ParsedIssue> before = issues();
    List<SlipLine> some = find().subList(1, find().size());
    Operation act = archive.desk().slips().mend(some, Progress.NONE);
    assertEquals(1, find().size(), "the one that was left out");
    long issue = some.getLast().issue();
    ReviewLine line =
        archive.desk().open(issue).state().lines().stream()
            .filter(l -> l.number() == some.getLast().line())
            .findFirst()
            .orElseThrow();
    assertTrue(line.printed().contains(WRONG));
    assertTrue(line.corrected().orElseThrow().contains(RIGHT));
    LogEntry logged = archive.history().log(LogQuery.ALL, 0, 1).getFirst();
    assertEquals(act.id(), logged.operation());
    assertEquals(2, logged.together());

    archive.history().undo(act.id());

    assertEquals(before, issues());
    assertEquals(some.size() + 1, find().size());
  }

  @Test
  void whatIsPutRightIsFoundAndTheSlipNoMore() {
    archive.desk().slips().mend(find(), Progress.NONE);
    archive.searcher().awaitLevel();
    assertTrue(archive.searcher().search(SearchRequest.of(RIGHT, 5), () -> false).total() > 0);
  }

  @Test
  void aLineThatWouldBeEmptyAndAWordThatStaysAreNoSlips() {
    List<SlipLine> emptied =
        archive.desk().slips().find(IssueFilter.ALL, find().getFirst().text(), "", Progress.NONE);
    assertTrue(emptied.stream().noneMatch(slip -> slip.instead().isBlank()));
    assertEquals(
        List.of(), archive.desk().slips().find(IssueFilter.ALL, WRONG, WRONG, Progress.NONE));
    assertEquals(List.of(), archive.desk().slips().find(IssueFilter.ALL, "", RIGHT, Progress.NONE));
  }

  @Test
  void theJournalThatIsAskedForAloneIsLookedThrough() {
    String journal = archive.catalogue().issues().getFirst().journalLabel();
    List<SlipLine> found =
        archive.desk().slips().find(IssueFilter.ofJournal(journal), WRONG, RIGHT, Progress.NONE);
    assertEquals(1, found.stream().map(SlipLine::issue).distinct().count());
  }
}
