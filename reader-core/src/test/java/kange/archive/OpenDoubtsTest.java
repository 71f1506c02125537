package kange.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kange.model.Progress;
import kange.model.catalogue.ArticleFilter;
import kange.model.catalogue.ArticleSummary;
import kange.model.catalogue.IssueSummary;
import kange.model.history.LogEntry;
import kange.model.history.LogQuery;
import kange.model.history.Operation;
import kange.model.intake.DuplicatePolicy;
import kange.model.review.DoubtCount;
import kange.model.review.DoubtQuery;
import kange.model.review.IssueDoubt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All that is doubtful in an archive of samples. */
class OpenDoubtsTest {
  @TempDir Path folder;
  private Archive archive;

  @BeforeEach
  void importSamples() {
    archive = Archive.open(folder.resolve("archive"));
    archive.importFiles(
        List.of(SampleFiles.copyAll(folder.resolve("files"))),
        DuplicatePolicy.REPORT,
        Progress.NONE);
  }

  @AfterEach
  void close() {
    archive.close();
  }

  private List<IssueDoubt> all(DoubtQuery query) {
    return archive.desk().doubts(query, 0, 10_000);
  }

  @Test
  void everyDoubtOfEveryIssueIsThereOnce() {
    int counted = archive.catalogue().issues().stream().mapToInt(IssueSummary::doubts).sum();
    assertTrue(counted > 0);
    assertEquals(counted, archive.desk().countDoubts(DoubtQuery.ALL));
    assertEquals(counted, all(DoubtQuery.ALL).size());
    assertEquals(counted, all(DoubtQuery.ALL).stream().distinct().count());
  }

  @Test
  void theyAreFilteredByKindAndByJournalAndTheCountsAgree() {
    for (DoubtCount kind : archive.desk().doubtKinds(Optional.empty())) {
      DoubtQuery query = new DoubtQuery(Optional.empty(), Optional.of(kind.name()));
      assertEquals(kind.doubts(), all(query).size());
      assertTrue(all(query).stream().allMatch(d -> d.warning().code().equals(kind.name())));
    }
    for (DoubtCount journal : archive.desk().doubtJournals(Optional.empty())) {
      DoubtQuery query = new DoubtQuery(Optional.of(journal.name()), Optional.empty());
      assertEquals(journal.doubts(), all(query).size());
    }
  }

  @Test
  void eachNamesTheArticleItIsAbout() {
    for (IssueDoubt doubt : all(DoubtQuery.ALL)) {
      if (doubt.article() >= 0) {
        List<ArticleSummary> articles =
            archive.catalogue().articles(ArticleFilter.ofIssue(doubt.issue()), 0, 500);
        assertEquals(doubt.title(), articles.get(doubt.article()).title());
      }
    }
  }

  @Test
  void manyAreSettledInOneActAndAreThereAgainWhenThatIsTakenBack() {
    List<IssueDoubt> before = all(DoubtQuery.ALL);
    Operation act = archive.desk().settle(before, Progress.NONE);
    assertEquals(List.of(), all(DoubtQuery.ALL));
    assertTrue(archive.catalogue().issues().stream().allMatch(issue -> issue.doubts() == 0));
    List<LogEntry> logged =
        archive.history().log(LogQuery.ALL, 0, 500).stream()
            .filter(e -> e.operation().equals(act.id()))
            .toList();
    assertEquals(before.stream().map(IssueDoubt::issue).distinct().count(), logged.size());
    archive.history().undo(act.id());
    assertEquals(before, all(DoubtQuery.ALL));
  }

  @Test
  void pagesJoinedAreTheWhole() {
    List<IssueDoubt> all = all(DoubtQuery.ALL);
    int half = all.size() / 2;
    List<IssueDoubt> joined = new ArrayList<>(archive.desk().doubts(DoubtQuery.ALL, 0, half));
    joined.addAll(archive.desk().doubts(DoubtQuery.ALL, half, all.size()));
    assertEquals(all, joined);
  }
}
