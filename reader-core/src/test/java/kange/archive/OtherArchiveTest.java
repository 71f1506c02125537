package kange.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kange.model.Progress;
import kange.model.catalogue.ArticleFilter;
import kange.model.catalogue.ArticleSummary;
import kange.model.intake.DuplicatePolicy;
import kange.model.intake.ImportOutcome.Status;
import kange.model.intake.ImportReport;
import kange.model.issue.ArticleField;
import kange.model.issue.FieldChange;
import kange.model.issue.JournalProfile;
import kange.model.message.Message;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another archive comes in with what people made in it. */
class OtherArchiveTest {
  private static final String JOURNAL = "远山文艺";
  private static final JournalProfile HABITS =
      new JournalProfile(List.of("远山笔记"), List.of(), List.of(), List.of());

  @TempDir Path folder;
  private Path other;
  private Path backup;
  private Path home;

  @BeforeEach
  void fill() {
    other = folder.resolve("other");
    backup = folder.resolve("备份.zip");
    home = folder.resolve("home");
    Path sample = SampleFiles.copy("markdown-contents.txt", folder.resolve("files"));
    try (Archive archive = Archive.open(other)) {
      archive.importFiles(List.of(sample), DuplicatePolicy.REPORT, Progress.NONE);
      long issue = archive.catalogue().issues().getFirst().id();
      ReviewSession review = archive.desk().open(issue);
      int line = review.state().issue().articles().getFirst().lines().getFirst().first();
      review.take(List.of(new FieldChange(line, ArticleField.TITLE, List.of("改过的题目"))));
      archive.marks().setFavourite(first(archive).id(), true);
      archive.marks().note(first(archive).id(), "一条批注");
      archive.profiles().save(JOURNAL, HABITS);
      archive.backups().write(backup);
    }
  }

  @Test
  void aFolderAndABackupBringIssuesWithCorrectionsMarksAndHabits() {
    for (Path from : List.of(other, backup)) {
      Path into = folder.resolve("into " + from.getFileName());
      try (Archive archive = Archive.open(into)) {
        ImportReport report = bring(archive, DuplicatePolicy.REPORT, from);
        assertEquals(1, report.count(Status.IMPORTED), report::toString);
        assertEquals(1, report.outcomes().size(), report::toString);
        ArticleSummary article = first(archive);
        assertEquals("改过的题目", article.title());
        assertTrue(article.favourite());
        assertEquals("一条批注", archive.marks().of(article.id()).note().orElseThrow().text());
        long issue = archive.catalogue().issues().getFirst().id();
        assertEquals(HABITS, archive.profiles().of(JOURNAL), "none were known of it here");
        assertEquals(1, archive.desk().corrections(issue).size());
        assertTrue(archive.check(false).sound());
        archive.history().undo(report.operation().id());
        assertEquals(0, archive.catalogue().issues().size());
      }
    }
  }

  @Test
  void anIssueThatIsThereIsAskedAboutAndGetsTheMarksItLacks() {
    try (Archive archive = Archive.open(home)) {
      Path sample = folder.resolve("files/markdown-contents.txt");
      archive.importFiles(List.of(sample), DuplicatePolicy.REPORT, Progress.NONE);
      long article = first(archive).id();
      ImportReport report = bring(archive, DuplicatePolicy.REPORT, other);
      assertEquals(1, report.count(Status.FAILED), report::toString);
      assertEquals(1, bring(archive, DuplicatePolicy.SKIP, other).count(Status.SKIPPED));
      assertEquals(article, first(archive).id());
      assertTrue(first(archive).favourite());
      assertEquals("改过的题目", first(archive).title());
      ImportReport replaced = bring(archive, DuplicatePolicy.REPLACE, other);
      assertEquals(1, replaced.count(Status.REPLACED), replaced::toString);
      assertEquals(article, first(archive).id());
      assertEquals(1, archive.catalogue().issues().size());
    }
  }

  @Test
  void whatIsNoSoundArchiveIsNamedAndFilesBesideItComeIn() throws IOException {
    Path broken = Files.createDirectories(folder.resolve("broken"));
    Files.writeString(broken.resolve("kange.db"), "不是数据库");
    try (Archive archive = Archive.open(home)) {
      Path sample = SampleFiles.copy("supplement.txt", folder.resolve("more"));
      ImportReport report =
          archive.importFiles(List.of(broken, sample), DuplicatePolicy.REPORT, Progress.NONE);
      assertEquals(1, report.count(Status.FAILED), report::toString);
      assertEquals(1, report.count(Status.IMPORTED), report::toString);
      archive.queue().add(List.of(other, folder.resolve("more"), backup), () -> false);
      assertEquals(
          List.of("intake.other-archive", "intake.other-archive"),
          archive.queue().files().stream()
              .flatMap(file -> file.message().stream())
              .map(Message::code)
              .toList());
      int[] asked = {0};
      assertTrue(
          archive
              .importFiles(
                  List.of(other),
                  DuplicatePolicy.SKIP,
                  Progress.NONE.stoppedBy(() -> asked[0]++ > 3))
              .cancelled());
    }
  }

  @Test
  void aFolderAZipAndANameAreNoArchivesByThemselves() throws IOException {
    assertTrue(OtherArchive.is(other));
    assertTrue(OtherArchive.is(backup));
    assertFalse(OtherArchive.is(Files.createDirectories(folder.resolve("文稿"))));
    assertFalse(OtherArchive.is(folder.resolve("没有.zip")));
    Path zip = folder.resolve("文稿.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("第1期.txt"));
    }
    assertFalse(OtherArchive.is(zip));
    Files.writeString(zip, "不是压缩包");
    assertFalse(OtherArchive.is(zip));
  }

  private static ImportReport bring(Archive archive, DuplicatePolicy policy, Path from) {
    return archive.importFiles(List.of(from), policy, Progress.NONE);
  }

  private static ArticleSummary first(Archive archive) {
    return archive.catalogue().articles(ArticleFilter.ALL, 0, 1).getFirst();
  }
}
