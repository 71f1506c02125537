package kange.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kange.model.Progress;
import kange.model.catalogue.ArticleFilter;
import kange.model.catalogue.ArticleSummary;
import kange.model.history.Operation;
import kange.model.intake.DuplicatePolicy;
import kange.model.intake.ImportOptions;
import kange.model.issue.ArticleField;
import kange.model.issue.FieldChange;
import kange.model.issue.ParsedIssue;
import kange.model.queue.QueueState;
import kange.model.queue.QueueWatcher;
import kange.model.source.IssueSource;
import kange.model.source.TakenText;
import kange.parse.IssueParser;
import kange.source.SourceTexts;
import kange.store.RawSql;
import kange.store.Stores;
import kange.store.issue.NewIssue;
import org.jsoup.nodes.Entities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lines of an issue whose file is no plain text: kept, read again, damaged, and made anew. */
class TakenTextTest {
  @TempDir Path folder;
  private Path home;
  private Path page;

  @BeforeEach
  void write() throws IOException {
    home = folder.resolve("archive");
    page = folder.resolve("一期.html");
    StringBuilder html = new StringBuilder("<!DOCTYPE html><html><body>\n");
    for (String line :
        Files.readAllLines(SampleFiles.copy("markdown-contents.txt", folder.resolve("plain")))) {
      html.append(line.isBlank() ? "<p>&nbsp;" : "<p>" + Entities.escape(line)).append("</p>\n");
    }
    Files.writeString(page, html.append("</body></html>"));
  }

  @Test
  void linesThatAnotherVersionOfAReaderTookStayTheLines() throws IOException {
    List<String> then = new ArrayList<>(List.of("旧版多取的一行", ""));
    then.addAll(SourceTexts.lines("一期.html", SourceTexts.take("一期.html", bytes())));
    long issue = filed(then);
    try (Archive archive = Archive.open(home)) {
      assertEquals(then, archive.catalogue().sourceLines(issue));
      assertFalse(archive.profiles().reread(issue), "it reads as it did");
      assertTrue(archive.check(false).sound());
      ReviewSession review = archive.desk().open(issue);
      int line = review.state().issue().articles().getFirst().lines().getFirst().first();
      review.take(List.of(new FieldChange(line, ArticleField.TITLE, List.of("改过的题目"))));
      archive.profiles().reread(issue);
      assertEquals("改过的题目", first(archive).title());
      archive.history().delete(List.of(issue));
      archive.history().undoLast();
      assertEquals(then, archive.catalogue().sourceLines(issue));
      archive.backups().write(folder.resolve("备份.zip"));
    }
    Backups.restore(folder.resolve("备份.zip"), folder.resolve("again"), Progress.NONE);
    try (Archive archive = Archive.open(folder.resolve("again"))) {
      assertEquals(then, archive.catalogue().sourceLines(issue));
      assertTrue(archive.check(false).sound());
    }
  }

  private byte[] bytes() throws IOException {
    return Files.readAllBytes(page);
  }

  /** An issue as a program filed it whose reader took these lines. */
  private long filed(List<String> lines) throws IOException {
    IssueSource source =
        IssueSource.of(bytes(), Optional.of(new TakenText("HTML", 0, lines, List.of())));
    ParsedIssue parsed = new IssueParser().parse(SourceTexts.text("一期.html", source));
    Archive.open(home).close();
    Stores stores = Stores.open(home.resolve("kange.db"), false, new ChineseKeys());
    try {
      return stores
          .issues()
          .add(
              new NewIssue(
                  parsed,
                  source,
                  Optional.empty(),
                  Instant.now(),
                  Operation.by("值班员"),
                  IssueParser.VERSION));
    } finally {
      stores.database().close();
    }
  }

  @Test
  void keptLinesThatAreDamagedOrGoneAreSeenAndTakenAnewFromTheBytes() throws SQLException {
    long issue = imported();
    List<String> lines;
    try (Archive archive = Archive.open(home)) {
      lines = archive.catalogue().sourceLines(issue);
    }
    for (String damage :
        List.of(
            "UPDATE source_text SET packed = x'0102'",
            "DELETE FROM source_text",
            "UPDATE source_text SET pages = '1:7', version = 9")) {
      RawSql.run(home.resolve("kange.db"), damage);
      try (Archive archive = Archive.open(home)) {
        assertFalse(archive.check(false).sound(), damage);
        archive.check(true);
        assertTrue(archive.check(false).sound(), damage);
        assertEquals(lines, archive.catalogue().sourceLines(issue), damage);
      }
    }
  }

  @Test
  void linesOfAnotherVersionOfTheReaderAreNotMadeUp() throws IOException, SQLException {
    filed(List.of("# 远山", "", "别的版本取出来的一行"));
    RawSql.run(home.resolve("kange.db"), "UPDATE source_text SET packed = x'0102'");
    try (Archive archive = Archive.open(home)) {
      archive.check(true);
      assertFalse(archive.check(false).sound());
    }
  }

  @Test
  void whatWaitsInTheQueueIsFiledWithTheLinesItWasReadWith() {
    ParsedIssue parsed = IssueFiles.parse(page);
    long issue;
    try (Archive archive = Archive.open(home)) {
      archive.queue().add(List.of(page), () -> false);
      archive.queue().read(Progress.NONE, QueueWatcher.NONE);
      long file = archive.queue().files().getFirst().id();
      assertEquals(Optional.of(parsed), archive.queue().issue(file));
      archive
          .queue()
          .file(
              List.of(file),
              ImportOptions.of(DuplicatePolicy.REPORT),
              Progress.NONE,
              QueueWatcher.NONE);
      assertEquals(QueueState.FILED, archive.queue().find(file).orElseThrow().state());
      issue = archive.catalogue().issues().getFirst().id();
      List<String> lines = archive.catalogue().sourceLines(issue);
      assertEquals(parsed.source().lines(), lines.size());
      assertTrue(archive.check(false).sound());
    }
  }

  private long imported() {
    try (Archive archive = Archive.open(home)) {
      archive.importFiles(List.of(page), DuplicatePolicy.REPORT, Progress.NONE);
      return archive.catalogue().issues().getFirst().id();
    }
  }

  private static ArticleSummary first(Archive archive) {
    return archive.catalogue().articles(ArticleFilter.ALL, 0, 1).getFirst();
  }
}
