package kange.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kange.intake.FileLimit;
import kange.model.ArchiveException;
import kange.model.Progress;
import kange.model.catalogue.ArticleFilter;
import kange.model.catalogue.ArticleSummary;
import kange.model.intake.DuplicatePolicy;
import kange.model.intake.ImportOutcome;
import kange.model.intake.ImportOutcome.Status;
import kange.model.intake.ImportReport;
import kange.model.message.Message;
import kange.store.RawSql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportTest {
  @TempDir Path folder;
  private Path files;
  private Archive archive;

  @BeforeEach
  void open() throws IOException {
    files = Files.createDirectories(folder.resolve("files"));
    archive = Archive.open(folder.resolve("archive"));
  }

  @AfterEach
  void close() {
    archive.close();
  }

  @Test
  void aFolderOfIssuesComesInAndIsKeptByteForByte() throws IOException {
    SampleFiles.copyAll(files);
    ImportReport report = run(DuplicatePolicy.REPORT, files);
    assertEquals(SampleFiles.NAMES.size(), report.count(Status.IMPORTED), report::toString);
    assertFalse(report.cancelled());
    assertEquals(SampleFiles.NAMES.size(), archive.catalogue().issues().size());
    for (ImportOutcome outcome : report.outcomes()) {
      long id = outcome.issue().orElseThrow();
      assertEquals(Optional.of(IssueFiles.parse(outcome.file())), archive.catalogue().parsed(id));
      assertEquals(
          Files.readAllLines(outcome.file(), charset(outcome.file())),
          archive.catalogue().sourceLines(id));
      assertTrue(
          outcome.message().arguments().contains(outcome.file().getFileName().toString()),
          outcome::toString);
    }
    assertEquals(
        archive.catalogue().issues().stream().mapToInt(i -> i.articles()).sum(),
        archive.catalogue().articleCount(ArticleFilter.ALL));
  }

  private static Charset charset(Path file) {
    return file.getFileName().toString().startsWith("gb18030")
        ? Charset.forName("GB18030")
        : StandardCharsets.UTF_8;
  }

  @Test
  void eachFileThatCannotBeReadGetsAMessageThatNamesItAndTheOthersComeIn() throws IOException {
    Path good = SampleFiles.copy("markdown-contents.txt", files);
    Path empty = Files.createFile(files.resolve("空.txt"));
    Path picture =
        Files.write(files.resolve("图.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, 0, 0});
    Path missing = files.resolve("没有这个.txt");
    Path huge = files.resolve("巨大.txt");
    try (RandomAccessFile sparse = new RandomAccessFile(huge.toFile(), "rw")) {
      sparse.setLength((FileLimit.USUAL << 20) + 1);
    }
    ImportReport report = run(DuplicatePolicy.REPORT, missing, empty, picture, huge, good);
    assertEquals(1, report.count(Status.IMPORTED), report::toString);
    assertEquals(4, report.count(Status.FAILED), report::toString);
    for (ImportOutcome outcome : report.outcomes()) {
      String named = outcome.message().arguments().getFirst().toString();
      assertTrue(named.endsWith(outcome.file().getFileName().toString()), outcome::toString);
    }
    assertEquals(
        new Message("intake.too-large", List.of("巨大.txt", 21L, 20L)), message(report, huge));
    assertEquals("intake.file-missing", message(report, missing).code());
    assertEquals("text.empty", message(report, empty).code());
    assertEquals("source.image", message(report, picture).code());
  }

  @Test
  void theSameBytesAreNotTakenTwice() throws IOException {
    Path file = SampleFiles.copy("markdown-contents.txt", files);
    Path copy = Files.copy(file, files.resolve("另一个名字.txt"));
    ImportReport report = run(DuplicatePolicy.REPORT, file, copy);
    assertEquals(Status.FAILED, report.outcomes().get(1).status());
    assertEquals("intake.same-bytes-refused", message(report, copy).code());
    assertEquals(
        report.outcomes().get(0).issue(), report.outcomes().get(1).issue(), "names the one there");
    assertEquals(Status.SKIPPED, run(DuplicatePolicy.SKIP, copy).outcomes().get(0).status());
    assertEquals(1, archive.catalogue().issues().size());
  }

  @Test
  void theSameIssueInOtherBytesIsNotTakenTwiceEither() throws IOException {
    Path file = SampleFiles.copy("markdown-contents.txt", files);
    Path rescanned = files.resolve("重新识别.txt");
    Files.writeString(rescanned, Files.readString(file) + "\n\n");
    ImportReport report = run(DuplicatePolicy.REPORT, file, rescanned);
    assertEquals(Status.FAILED, report.outcomes().get(1).status(), report::toString);
    assertEquals("intake.same-issue-refused", message(report, rescanned).code());
  }

  @Test
  void replacingKeepsIdsAndMarks() throws IOException {
    Path file = SampleFiles.copy("markdown-contents.txt", files);
    long issue = run(DuplicatePolicy.REPORT, file).outcomes().get(0).issue().orElseThrow();
    List<ArticleSummary> before =
        archive.catalogue().articles(ArticleFilter.ofIssue(issue), 0, 100);
    before.forEach(a -> archive.marks().setFavourite(a.id(), true));
    Path rescanned = files.resolve("重新识别.txt");
    Files.writeString(rescanned, "\n\n" + Files.readString(file));
    ImportReport report = run(DuplicatePolicy.REPLACE, rescanned);
    assertEquals(Status.REPLACED, report.outcomes().get(0).status(), report::toString);
    assertEquals(issue, report.outcomes().get(0).issue().orElseThrow());
    List<ArticleSummary> after = archive.catalogue().articles(ArticleFilter.ofIssue(issue), 0, 100);
    assertEquals(
        before.stream().map(ArticleSummary::id).toList(),
        after.stream().map(ArticleSummary::id).toList());
    assertTrue(after.stream().allMatch(ArticleSummary::favourite));
    assertEquals("重新识别.txt", archive.catalogue().issue(issue).orElseThrow().sourceFile());
  }

  @Test
  void aFileThatIsOneIssueByItsBytesAndAnotherByItsMastheadReplacesNeither() throws Exception {
    Path file = SampleFiles.copy("markdown-contents.txt", files);
    long bytes = run(DuplicatePolicy.REPORT, file).outcomes().get(0).issue().orElseThrow();
    // As a parser of earlier days left it, that did not know the masthead.
    sql("UPDATE issue SET identity = NULL, serial = NULL");
    Path rescanned = files.resolve("重新识别.txt");
    Files.writeString(rescanned, Files.readString(file) + "\n\n");
    long masthead = run(DuplicatePolicy.REPORT, rescanned).outcomes().get(0).issue().orElseThrow();
    ImportReport report = run(DuplicatePolicy.REPLACE, file);
    assertEquals(Status.FAILED, report.outcomes().get(0).status(), report::toString);
    Message message = message(report, file);
    assertEquals("intake.two-issues", message.code());
    assertTrue(message.arguments().contains("重新识别.txt"), message::toString);
    assertEquals(2, archive.catalogue().issues().size());

    sql("UPDATE article SET title = title || '旧' WHERE issue_id = " + bytes);
    ArchiveException refused =
        assertThrows(ArchiveException.class, () -> archive.profiles().reread(bytes));
    assertEquals("intake.reads-as-another", refused.message().code());
    assertFalse(archive.profiles().reread(masthead), "that one reads as it did");
  }

  @Test
  void whatTheDatabaseRefusesIsSaidWithTheFilesNameAndTheOthersComeIn() throws Exception {
    sql(
        "CREATE TRIGGER refuse BEFORE INSERT ON source WHEN NEW.file LIKE 'm%'"
            + " BEGIN SELECT RAISE(ABORT, 'refused'); END");
    Path refused = SampleFiles.copy("markdown-contents.txt", files);
    Path good = SampleFiles.copy("supplement.txt", files);
    ImportReport report = run(DuplicatePolicy.REPORT, refused, good);
    assertEquals(Status.FAILED, report.outcomes().get(0).status(), report::toString);
    Message message = message(report, refused);
    assertEquals("intake.not-imported", message.code());
    assertEquals("markdown-contents.txt", message.arguments().getFirst());
    assertEquals(Status.IMPORTED, report.outcomes().get(1).status(), report::toString);
    assertEquals(1, archive.catalogue().issues().size());
  }

  @Test
  void whatIsNoFileIsNotReadAsOne() {
    Message folder = assertThrows(ArchiveException.class, () -> IssueFiles.parse(files)).message();
    assertEquals(new Message("intake.is-folder", List.of(files)), folder);
    Path missing = files.resolve("没有.txt");
    Message gone = assertThrows(ArchiveException.class, () -> IssueFiles.parse(missing)).message();
    assertEquals(new Message("intake.file-missing", List.of(missing)), gone);
  }

  private void sql(String statement) throws SQLException {
    RawSql.run(folder.resolve("archive/kange.db"), statement);
  }

  @Test
  void aCancelledImportKeepsWhatIsInAndFilesNothingMore() {
    SampleFiles.copyAll(files);
    List<String> items = new ArrayList<>();
    Progress stopAfterTwo =
        new Progress() {
          @Override
          public void at(int done, int total, String item) {
            assertEquals(SampleFiles.NAMES.size(), total);
            items.add(item);
          }

          @Override
          public boolean cancelled() {
            return items.size() == 2;
          }
        };
    ImportReport report = archive.importFiles(List.of(files), DuplicatePolicy.REPORT, stopAfterTwo);
    assertTrue(report.cancelled());
    assertEquals(1, report.outcomes().size(), "what was being read is not filed");
    assertEquals(1, archive.catalogue().issues().size());
  }

  private ImportReport run(DuplicatePolicy policy, Path... paths) {
    return archive.importFiles(List.of(paths), policy, Progress.NONE);
  }

  private static Message message(ImportReport report, Path file) {
    return report.outcomes().stream()
        .filter(o -> o.file().equals(file))
        .findFirst()
        .orElseThrow()
        .message();
  }
}
