package kange.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kange.ChildJava;
import kange.model.catalogue.ArticleFilter;
import kange.model.catalogue.IssueSummary;
import kange.store.history.HistoryStore;
import kange.store.issue.ArticleStore;
import kange.store.issue.IssueStore;
import kange.store.sql.ChangeLog;
import kange.store.sql.Database;
import kange.store.sql.Maintenance;
import kange.store.undo.UndoStore;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KillTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"1, 0", "3, 1", "7, 3", "12, 6", "20, 11"})
  void afterAKillEveryIssueIsThereWholeOrNotAtAll(int atLeast, int millisMore) throws Exception {
    Path file = folder.resolve("kange.db");
    int told = importUntilKilled(file, atLeast, millisMore);

    try (Database database = Database.open(file)) {
      IssueStore issues = new IssueStore(database, new TestKeys());
      Maintenance maintenance = new Maintenance(database);
      assertEquals(List.of(), maintenance.structuralFaults());
      assertEquals(0, maintenance.danglingRows());
      assertEquals(0, maintenance.miscountedIssues().size());
      assertTrue(issues.count() >= told, "an issue that was said to be in is in");
      assertEquals(
          issues.count() * KilledImport.ARTICLES,
          new ArticleStore(database).count(ArticleFilter.ALL));
      for (IssueSummary issue : issues.all()) {
        String number = issue.metadata().number().orElseThrow();
        assertEquals(
            Optional.of(Issues.issue("远山机关", 2026, number, KilledImport.ARTICLES)),
            issues.parsed(issue.id()));
      }
      assertEquals(issues.count(), new ChangeLog(database).after(0, 1_000_000).size());
      issues.add(Issues.incoming(Issues.issue("另一种", 2026, "1", 3)));
    }
  }

  @ParameterizedTest
  @CsvSource({"1, 0", "3, 2", "4, 5", "6, 9"})
  void afterAKillAnIssueIsInTheArchiveOrInTheBinAndWholeInBoth(int atLeast, int millisMore)
      throws Exception {
    Path file = folder.resolve("kange.db");
    untilKilled(KilledDeletion.class, file, atLeast, millisMore);

    try (Database database = Database.open(file)) {
      IssueStore issues = new IssueStore(database, new TestKeys());
      HistoryStore history = new HistoryStore(database);
      Maintenance maintenance = new Maintenance(database);
      assertEquals(List.of(), maintenance.structuralFaults());
      assertEquals(0, maintenance.danglingRows());
      assertEquals(1, issues.count() + history.countBin());
      if (history.countBin() == 1) {
        new UndoStore(database, new TestKeys()).last(Issues.by());
      }
      assertEquals(Optional.of(KilledDeletion.ISSUE), issues.parsed(issues.ids().getFirst()));
      assertEquals(0, maintenance.miscountedIssues().size());
    }
  }

  /** The number of the last issue the child said was in. */
  private int importUntilKilled(Path file, int atLeast, int millisMore) throws Exception {
    return untilKilled(KilledImport.class, file, atLeast, millisMore);
  }

  /** The last number the child said. */
  private int untilKilled(Class<?> program, Path file, int atLeast, int millisMore)
      throws Exception {
    ProcessBuilder builder = ChildJava.of(program, file);
    builder.redirectError(new File(folder.toFile(), "child.err"));
    Process child = builder.start();
    int told = 0;
    try (BufferedReader lines = child.inputReader()) {
      while (told < atLeast) {
        String line = lines.readLine();
        assertTrue(line != null, "the child ended by itself, see child.err");
        told = Integer.parseInt(line);
      }
      Thread.sleep(millisMore);
    } finally {
      child.destroyForcibly();
      assertNotEquals(0, child.waitFor());
    }
    return told;
  }
}
