package kange.archive;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import kange.model.ArchiveException;
import kange.model.Progress;
import kange.model.catalogue.ArticleFilter;
import kange.model.check.CheckFinding;
import kange.model.intake.DuplicatePolicy;
import kange.model.intake.ImportOptions;
import kange.model.intake.ImportReport;
import kange.model.queue.QueueState;
import kange.model.queue.QueueWatcher;
import kange.model.queue.QueuedFile;
import kange.model.search.SearchRequest;
import kange.store.RawSql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** Files wait in the archive until a person files them. */
class QueueTest {
  @TempDir Path folder;
  private Archive archive;
  private Path desk;

  @BeforeEach
  void open() throws IOException {
    archive = Archive.open(folder.resolve("archive"));
    desk = Files.createDirectory(folder.resolve("desk"));
  }

  @AfterEach
  void close() {
    archive.close();
  }

  private void openAnew() {
    archive.close();
    archive = Archive.open(folder.resolve("archive"));
  }

  private IntakeQueue queue() {
    return archive.queue();
  }

  private List<QueuedFile> drop(Path... files) {
    queue().add(List.of(files), () -> false);
    assertFalse(queue().read(Progress.NONE, QueueWatcher.NONE));
    return queue().files();
  }

  private ImportReport file(ImportOptions options) {
    List<Long> all = queue().files().stream().map(QueuedFile::id).toList();
    return queue().file(all, options, Progress.NONE, QueueWatcher.NONE);
  }

  private List<QueueState> states() {
    return queue().files().stream().map(QueuedFile::state).toList();
  }

  private Path sure(String name) throws IOException {
    return Files.move(
        SampleFiles.copy("supplement.txt", desk), desk.resolve(name), REPLACE_EXISTING);
  }

  private Path sample() {
    return SampleFiles.copy("dotted-contents.txt", desk);
  }

  @Test
  void whatIsDroppedIsReadAndNothingOfItIsInTheArchive() throws IOException {
    QueuedFile read = drop(sample()).getFirst();
    assertEquals(QueueState.READ, read.state());
    assertTrue(read.articles() > 0);
    assertEquals(read.articles(), queue().issue(read.id()).orElseThrow().articles().size());
    String title = queue().issue(read.id()).orElseThrow().articles().getFirst().title();
    archive.searcher().awaitLevel();
    assertEquals(List.of(), archive.catalogue().issues());
    assertEquals(List.of(), archive.catalogue().articles(ArticleFilter.ALL, 0, 10));
    assertEquals(
        List.of(),
        archive.searcher().search(SearchRequest.of(title, 5), () -> false).hits(),
        "found: " + title);
  }

  @Test
  void whatWasReadOutlivesItsFileAndTheProgram() throws IOException {
    Path sample = sample();
    byte[] bytes = Files.readAllBytes(sample);
    List<QueuedFile> before = drop(sample);
    Files.delete(sample);
    openAnew();
    queue().tidy();
    assertEquals(before, queue().files());
    assertEquals(1, file(ImportOptions.USUAL).outcomes().size());
    long issue = archive.catalogue().issues().getFirst().id();
    Path back = folder.resolve("back.txt");
    Files.write(back, bytes);
    assertEquals(
        Optional.of(IssueFiles.parse(back).articles()),
        archive.catalogue().parsed(issue).map(p -> p.articles()));
    assertArrayEquals(bytes, Files.readAllBytes(back));
    assertEquals(List.of(QueueState.FILED), states());
    openAnew();
    queue().tidy();
    assertEquals(List.of(), queue().files());
    assertEquals(1, archive.catalogue().issues().size());
  }

  @Test
  void onlyWhatCarriesNoDoubtIsFiledInOnePress() throws IOException {
    List<QueuedFile> read = drop(sure("好.txt"), sample());
    assertTrue(read.getFirst().sure(), read::toString);
    assertFalse(read.getLast().sure(), read::toString);
    ImportReport report = file(ImportOptions.USUAL.undoubtedOnly());
    assertEquals(List.of(QueueState.FILED, QueueState.READ), states());
    assertEquals(2, report.outcomes().size());
    assertEquals(1, archive.catalogue().issues().size());
    assertEquals(1, queue().count());
    file(ImportOptions.USUAL);
    assertEquals(List.of(QueueState.FILED, QueueState.FILED), states());
    assertEquals(0, queue().count());
  }

  @Test
  void whatIsThereAlreadyIsComparedAndWaitsForAWord() throws IOException {
    Path sample = sample();
    archive.importFiles(List.of(sample), DuplicatePolicy.REPORT, Progress.NONE);
    long there = archive.catalogue().issues().getFirst().id();
    Path again = desk.resolve("再扫.txt");
    Files.writeString(again, Files.readString(sample) + "\n\n");
    List<QueuedFile> files = drop(sample, again);
    assertEquals(List.of(QueueState.KNOWN, QueueState.KNOWN), states());
    assertEquals(there, files.getLast().issue().orElseThrow());
    assertEquals(
        Optional.of(1.0),
        queue()
            .compare(files.getLast().id())
            .flatMap(m -> m.incoming().orElseThrow().sharedText()));
    assertTrue(queue().compare(files.getFirst().id()).orElseThrow().incoming().isEmpty());
    file(ImportOptions.USUAL);
    assertEquals(List.of(QueueState.KNOWN, QueueState.KNOWN), states());
    queue()
        .file(
            List.of(files.getLast().id()),
            ImportOptions.of(DuplicatePolicy.REPLACE).afterComparison(),
            Progress.NONE,
            QueueWatcher.NONE);
    assertEquals(QueueState.REPLACED, states().getLast());
    assertEquals("再扫.txt", archive.catalogue().issues().getFirst().sourceFile());
  }

  @Test
  void aFileIsReadAgainFromItsNewTextWhereItWasPutRight() throws IOException {
    Path file = Files.createFile(desk.resolve("空.txt"));
    assertEquals(QueueState.FAILED, drop(file).getFirst().state());
    assertEquals("text.empty", queue().files().getFirst().message().orElseThrow().code());
    sure("空.txt");
    assertEquals(List.of(QueueState.READ), drop(file).stream().map(QueuedFile::state).toList());
  }

  @Test
  void twoFilesOfOneIssueAreNotBothFiled() throws IOException {
    drop(
        sure("一.txt"),
        Files.writeString(desk.resolve("二.txt"), Files.readString(sure("一.txt")) + "\n"));
    file(ImportOptions.USUAL.undoubtedOnly());
    assertEquals(List.of(QueueState.FILED, QueueState.KNOWN), states());
    assertEquals(1, archive.catalogue().issues().size());
  }

  @Test
  void theSameBytesUnderTwoNamesAreFiledOnce() throws IOException {
    Path one = sure("一.txt");
    drop(one, Files.copy(one, desk.resolve("二.txt")));
    file(ImportOptions.USUAL.undoubtedOnly());
    assertEquals(List.of(QueueState.FILED, QueueState.KNOWN), states());
    assertEquals(1, archive.catalogue().issues().size());
  }

  @Test
  void bytesThatWereDamagedWhileTheyWaitAreFoundByTheCheck() throws Exception {
    drop(sure("一.txt"), sample());
    assertTrue(archive.check(false).sound());
    RawSql.run(
        folder.resolve("archive").resolve("kange.db"),
        "UPDATE queued_source SET packed = x'0102' WHERE queued_id = "
            + queue().files().getFirst().id());
    CheckFinding found =
        archive.check(false).findings().stream()
            .filter(f -> f.check().code().equals("check.queue"))
            .findFirst()
            .orElseThrow();
    assertEquals(CheckFinding.Status.DAMAGED, found.status());
    assertTrue(found.message().toString().contains("一.txt"), found::toString);
    assertFalse(found.message().toString().contains("dotted"), found::toString);
  }

  @Test
  void whatIsTakenFromTheListComesBackUntilTheListIsTidied() throws IOException {
    List<Long> ids = drop(sure("一.txt")).stream().map(QueuedFile::id).toList();
    queue().remove(ids);
    assertEquals(List.of(), queue().files());
    queue().putBack(ids);
    assertEquals(List.of(QueueState.READ), states());
    queue().remove(ids);
    queue().tidy();
    queue().putBack(ids);
    assertEquals(List.of(), queue().files());
  }

  @Test
  void anImportThatIsTakenBackLetsItsFilesWaitAgain() throws IOException {
    Path file = sure("一.txt");
    drop(file);
    ImportReport report = file(ImportOptions.USUAL);
    Files.delete(file);
    archive.history().undo(report.operation().id());
    assertEquals(List.of(QueueState.READ), states());
    assertEquals(List.of(), archive.catalogue().issues());
    file(ImportOptions.USUAL);
    assertEquals(1, archive.catalogue().issues().size());
  }

  @Test
  void anIssueThatIsDeletedOnPurposeDoesNotComeBackIntoTheList() throws IOException {
    drop(sure("一.txt"));
    file(ImportOptions.USUAL);
    archive.history().delete(List.of(archive.catalogue().issues().getFirst().id()));
    assertEquals(List.of(), queue().files());
  }

  @Test
  void whatAnImportDoesNotTakeForAnIssueWaitsHere() throws IOException {
    Path greeting = Files.writeString(desk.resolve("a.txt"), "你好");
    archive.importFiles(List.of(greeting), DuplicatePolicy.REPORT, Progress.NONE);
    assertEquals(List.of(QueueState.NO_ISSUE), states());
    Files.delete(greeting);
    file(ImportOptions.USUAL);
    assertEquals(List.of(QueueState.NO_ISSUE), states());
    file(ImportOptions.USUAL.asItIs());
    assertEquals(List.of(QueueState.FILED), states());
    assertEquals(1, archive.catalogue().issues().size());
  }

  @Test
  void whatIsImportedElsewhereMeanwhileIsNotFiledTwice() throws IOException {
    Path file = sure("一.txt");
    drop(file);
    archive.importFiles(List.of(file), DuplicatePolicy.REPORT, Progress.NONE);
    assertEquals(List.of(QueueState.FILED), states());
  }

  @Test
  void aFileThatIsTakenFromTheListWhileItIsReadIsNotKept() throws IOException {
    queue().add(List.of(sure("一.txt"), sample()), () -> false);
    List<String> told = new ArrayList<>();
    QueueWatcher watcher =
        new QueueWatcher() {
          @Override
          public void begun(long file) {
            if (told.isEmpty()) {
              queue().remove(List.of(file));
            }
          }

          @Override
          public void became(QueuedFile file) {
            told.add(file.name());
          }

          @Override
          public void left(long file) {
            told.add("left");
          }
        };
    queue().read(Progress.NONE, watcher);
    assertEquals(List.of("left", "dotted-contents.txt"), told);
  }

  @Test
  void progressIsToldInBytesAlsoInsideOneFileAndNeverGoesBack() throws IOException {
    Path large = desk.resolve("大.txt");
    Files.writeString(large, Files.readString(sample()).repeat(20));
    queue().add(List.of(large), () -> false);
    int size = (int) (Files.size(large) / 1024);
    List<Integer> told = new ArrayList<>();
    Progress progress =
        (done, all, item) -> {
          assertEquals(size, all, 1);
          told.add(done);
        };
    queue().read(progress, QueueWatcher.NONE);
    assertEquals(told.stream().sorted().toList(), told);
    assertTrue(told.stream().distinct().filter(d -> d > 0 && d < size).count() > 5, told::toString);
    assertEquals(size, told.getLast());
  }

  @Test
  void readingEndsSoonWhenItIsStoppedInTheMidstOfAFileWhichThenWaits() throws Exception {
    Path large = desk.resolve("大.txt");
    Files.writeString(large, Files.readString(sample()).repeat(120));
    queue().add(List.of(large), () -> false);
    AtomicLong stopped = new AtomicLong();
    Progress progress =
        ((Progress) (done, all, item) -> stopped.compareAndSet(0, done > 0 ? System.nanoTime() : 0))
            .stoppedBy(() -> stopped.get() != 0);
    assertTrue(queue().read(progress, QueueWatcher.NONE));
    Duration took = Duration.ofNanos(System.nanoTime() - stopped.get());
    // A second, and slack for a machine that does other things besides.
    assertTrue(took.compareTo(Duration.ofSeconds(3)) < 0, "took " + took);
    assertEquals(List.of(QueueState.WAITING), states());
  }

  @Test
  void whatIsDoubtfulOnlyBesideIssuesFiledSinceWaitsForALook() throws IOException {
    String text = Files.readString(SampleFiles.copy("supplement.txt", folder));
    for (int i = 1; i <= 4; i++) {
      Files.writeString(desk.resolve(i + ".txt"), numbered(text, String.valueOf(i)));
    }
    Files.writeString(desk.resolve("9.txt"), numbered(text, "87"));
    List<QueuedFile> read = drop(desk);
    assertTrue(read.stream().allMatch(QueuedFile::sure), read::toString);
    file(ImportOptions.USUAL.undoubtedOnly());
    assertEquals(QueueState.READ, states().getLast());
    assertEquals(1, queue().files().getLast().doubts());
    assertEquals(1, queue().issue(queue().files().getLast().id()).orElseThrow().warnings().size());
    file(ImportOptions.USUAL);
    long issue = queue().files().getLast().issue().orElseThrow();
    assertEquals(1, archive.catalogue().doubts(issue).orElseThrow().ofIssue().size());
  }

  @Test
  void whatWasDoubtfulOnlyBesideWhatTheArchiveHeldThenIsNotFiledWithThatDoubt() throws IOException {
    String text = Files.readString(SampleFiles.copy("supplement.txt", folder));
    List<Path> few = new ArrayList<>();
    for (int i = 1; i <= 4; i++) {
      few.add(Files.writeString(folder.resolve(i + ".txt"), numbered(text, String.valueOf(i))));
    }
    archive.importFiles(few, DuplicatePolicy.REPORT, Progress.NONE);
    drop(Files.writeString(desk.resolve("30.txt"), numbered(text, "30")));
    assertEquals(1, queue().files().getFirst().doubts());
    Path near = Files.writeString(folder.resolve("29.txt"), numbered(text, "29"));
    archive.importFiles(List.of(near), DuplicatePolicy.REPORT, Progress.NONE);
    file(ImportOptions.USUAL);
    long issue = queue().files().getFirst().issue().orElseThrow();
    assertEquals(List.of(), archive.catalogue().doubts(issue).orElseThrow().ofIssue());
  }

  private static String numbered(String text, String number) {
    return text.replace("\n增刊\n", "\n第" + number + "期\n");
  }

  @Test
  void nothingIsDoneInAnArchiveThatSomebodyElseHolds() throws IOException {
    Path file = sure("一.txt");
    drop(file);
    try (Archive looking = Archive.open(folder.resolve("archive"))) {
      assertEquals(1, looking.queue().files().size());
      List<Long> ids = List.of(looking.queue().files().getFirst().id());
      List<Executable> acts =
          List.of(
              () -> looking.queue().add(List.of(file), () -> false),
              () -> looking.queue().read(Progress.NONE, QueueWatcher.NONE),
              () -> looking.queue().again(ids),
              () -> looking.queue().remove(ids),
              () -> looking.queue().putBack(ids),
              () -> looking.queue().tidy());
      acts.forEach(act -> assertThrows(ArchiveException.class, act));
    }
  }
}
