package kange.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import kange.model.ArchiveException;
import kange.model.Progress;
import kange.model.check.CheckFinding;
import kange.model.history.LogEntry;
import kange.model.history.LogKind;
import kange.model.history.LogQuery;
import kange.model.history.Operation;
import kange.model.intake.DuplicatePolicy;
import kange.model.scan.AttachReport;
import kange.model.scan.BackupScans;
import kange.model.scan.PageLabel;
import kange.model.scan.PagePicture;
import kange.model.scan.PlaceBasis;
import kange.model.scan.ScanFile;
import kange.model.scan.ScanFormat;
import kange.platform.Sha256;
import kange.scan.ScannedFiles;
import kange.store.RawSql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The printed pages of issues: attached, taken off, kept through all that happens to an issue. */
class ScansTest {
  @TempDir Path folder;
  private Archive archive;
  private Path sample;
  private Path pdf;
  private long issue;

  @BeforeEach
  void fill() {
    archive = Archive.open(folder.resolve("archive"));
    sample = SampleFiles.copy("dotted-contents.txt", folder.resolve("files"));
    archive.importFiles(List.of(sample), DuplicatePolicy.REPORT, Progress.NONE);
    issue = archive.catalogue().issues().getFirst().id();
    pdf = ScannedFiles.pdf(folder.resolve("scans/印本.pdf"), 4);
  }

  @AfterEach
  void close() {
    archive.close();
  }

  private AttachReport attach(Path... paths) {
    return archive.scans().attach(issue, List.of(paths), Progress.NONE);
  }

  private List<String> names() {
    return archive.scans().files(issue).stream().map(ScanFile::name).toList();
  }

  private List<Path> kept() {
    Path scans = archive.folder().resolve("scans");
    try (Stream<Path> all = Files.isDirectory(scans) ? Files.list(scans) : Stream.empty()) {
      return all.sorted().toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private CheckFinding checked() {
    return archive.check(true).findings().stream()
        .filter(f -> f.check().code().equals("check.scans"))
        .findFirst()
        .orElseThrow();
  }

  private String refusal(Path... paths) {
    List<String> before = names();
    List<Path> keptBefore = kept();
    String code = assertThrows(ArchiveException.class, () -> attach(paths)).message().code();
    assertEquals(before, names());
    assertEquals(keptBefore, kept(), "nothing is left behind");
    return code;
  }

  @Test
  void aPdfIsCopiedIntoTheArchiveUnderItsDigest() throws IOException {
    AttachReport report = attach(pdf);
    assertEquals(4, report.pages());
    ScanFile file = archive.scans().files(issue).getFirst();
    assertEquals(
        List.of("印本.pdf", Sha256.sha256(pdf), ScanFormat.PDF, Files.size(pdf), 4),
        List.of(file.name(), file.sha256(), file.format(), file.bytes(), file.pages()));
    assertEquals(List.of(archive.folder().resolve("scans/" + file.keptName())), kept());
    Files.delete(pdf);
    assertEquals(CheckFinding.Status.SOUND, checked().status());
  }

  @Test
  void imagesOfAFolderBecomePagesInTheOrderPeopleCountThem() {
    Path images = folder.resolve("页");
    for (int page : List.of(10, 2, 1)) {
      ScannedFiles.image(images.resolve("第" + page + "页.png"), page);
    }
    ScannedFiles.pdf(images.resolve("封面.pdf"), 1);
    attach(images);
    assertEquals(List.of("封面.pdf", "第1页.png", "第2页.png", "第10页.png"), names());
    IssueScan scan = archive.scans().open(issue).orElseThrow();
    assertEquals(4, scan.pages());
    PagePicture third = scan.picture(3, 40, 40, () -> false);
    assertEquals(ScannedFiles.colour(2), third.pixels()[third.pixels().length / 2]);
    assertThrows(ArchiveException.class, () -> scan.picture(5, 40, 40, () -> false));
    assertThrows(ArchiveException.class, () -> scan.picture(0, 40, 40, () -> false));
  }

  @Test
  void moreFilesGoBehindThoseThatAreThereAndNoneTwice() {
    attach(pdf);
    Path cover = ScannedFiles.image(folder.resolve("封面.jpg"), 3);
    AttachReport report = attach(cover, pdf);
    assertEquals(List.of("印本.pdf"), report.known());
    assertEquals(1, report.pages());
    assertEquals(List.of("印本.pdf", "封面.jpg"), names());
  }

  @Test
  void whatCannotBeAScanIsRefusedWholeInASentence() throws IOException {
    Path text = Files.writeString(folder.resolve("不是.pdf"), "一期文字");
    Path locked = ScannedFiles.lockedPdf(folder.resolve("锁.pdf"));
    Path broken = Files.writeString(folder.resolve("坏.pdf"), "%PDF-1.4 and no more");
    Path image = Files.write(folder.resolve("坏.jpg"), new byte[] {-1, -40, -1, 0, 1, 2});
    Path png = Files.write(folder.resolve("坏.png"), new byte[] {-119, 'P', 'N', 'G', 9});
    Path empty = Files.createDirectories(folder.resolve("空"));
    assertEquals("scan.not-a-scan", refusal(pdf, text));
    assertEquals("scan.damaged", refusal(pdf, broken));
    assertEquals("scan.encrypted", refusal(pdf, locked));
    assertEquals("scan.damaged", refusal(image));
    assertEquals("scan.damaged", refusal(png));
    assertEquals("scan.folder-empty", refusal(empty));
    assertEquals("scan.file-missing", refusal(folder.resolve("没有.pdf")));
    assertThrows(
        ArchiveException.class, () -> archive.scans().attach(99, List.of(pdf), Progress.NONE));
  }

  @Test
  void whatCannotBeCopiedLeavesNothingBehind() throws IOException {
    Files.writeString(archive.folder().resolve("scans"), "a file where the folder should be");
    assertEquals(
        "scan.not-kept", assertThrows(ArchiveException.class, () -> attach(pdf)).message().code());
    assertEquals(List.of(), names());
  }

  @Test
  void aScanThatTheDatabaseRefusesLeavesNoFile() throws Exception {
    RawSql.run(
        archive.folder().resolve("kange.db"),
        "CREATE TRIGGER full BEFORE INSERT ON scan_file BEGIN SELECT RAISE(ABORT, 'full'); END");
    assertThrows(ArchiveException.class, () -> attach(pdf));
    assertEquals(List.of(), kept());
    assertEquals(List.of(), archive.history().log(scanLog(), 0, 9));
  }

  @Test
  void whoCancelsLeavesAllAsItWas() {
    Path second = ScannedFiles.pdf(folder.resolve("二.pdf"), 2);
    List<String> told = new ArrayList<>();
    Progress stopping =
        new Progress() {
          @Override
          public void at(int done, int total, String item) {
            told.add(done + "/" + total + " " + item);
          }

          @Override
          public boolean cancelled() {
            return told.size() > 1;
          }
        };
    assertThrows(
        CancellationException.class,
        () -> archive.scans().attach(issue, List.of(pdf, second), stopping));
    assertEquals(List.of("0/2 二.pdf", "1/2 印本.pdf"), told);
    assertEquals(List.of(), names());
    assertEquals(List.of(), kept());
  }

  private static LogQuery scanLog() {
    return new LogQuery(Optional.of(LogKind.SCAN), "");
  }

  @Test
  void attachingIsLoggedAndTakenBackAndComesBackFromThat() {
    Operation act = attach(pdf).act();
    LogEntry entry = archive.history().log(scanLog(), 0, 9).getFirst();
    assertEquals(act.id(), entry.operation());
    assertTrue(entry.undoable());
    archive.history().undo(act.id());
    assertFalse(archive.scans().has(issue));
    assertEquals(1, kept().size(), "the file stays as long as it may be wanted");
    assertFalse(archive.history().log(scanLog(), 0, 9).getFirst().undoable());
    assertThrows(ArchiveException.class, () -> archive.history().undo(act.id()));
  }

  @Test
  void whatIsTakenOffComesBackWithWhatIsSaidOfItsPages() {
    attach(pdf);
    archive.scans().label(issue, 3, Optional.of(1));
    Operation act = archive.scans().detach(issue).orElseThrow();
    assertFalse(archive.scans().has(issue));
    assertTrue(archive.scans().any());
    assertEquals(Optional.empty(), archive.scans().detach(issue));
    assertEquals(Optional.empty(), archive.scans().open(issue));
    archive.history().undoLast();
    assertEquals(List.of("印本.pdf"), names());
    assertEquals(List.of(new PageLabel(3, 1)), archive.scans().labels(issue));
    assertThrows(ArchiveException.class, () -> archive.history().undo(act.id()));
  }

  @Test
  void whatIsSaidOfAPageLeadsAndIsUnsaid() {
    attach(pdf, ScannedFiles.image(folder.resolve("后.png"), 1));
    archive.scans().label(issue, 5, Optional.of(7));
    archive.scans().label(issue, 5, Optional.of(9));
    archive.scans().label(issue, 6, Optional.of(9));
    assertEquals(List.of(new PageLabel(5, 9)), archive.scans().labels(issue));
    IssueScan scan = archive.scans().open(issue).orElseThrow();
    assertTrue(scan.labelled(5));
    assertFalse(scan.labelled(4));
    assertEquals(Optional.of(8), scan.printedOn(4));
    assertEquals(PlaceBasis.LABELLED, scan.basis());
    archive.scans().label(issue, 5, Optional.empty());
    assertEquals(List.of(), archive.scans().labels(issue));
    assertEquals(PlaceBasis.ESTIMATED, archive.scans().open(issue).orElseThrow().basis());
  }

  @Test
  void anIssueThatIsDeletedAndFetchedBackHasItsScanAgain() {
    attach(pdf);
    archive.scans().label(issue, 2, Optional.of(1));
    archive.history().delete(List.of(issue));
    assertEquals(List.of(), archive.scans().files(issue));
    assertEquals(CheckFinding.Status.SOUND, checked().status());
    archive.history().fetchBack(List.of(archive.history().bin(0, 9).getFirst().id()));
    assertEquals(List.of("印本.pdf"), names());
    assertEquals(List.of(new PageLabel(2, 1)), archive.scans().labels(issue));
    assertEquals(1, kept().size());
  }

  @Test
  void theFilesGoWithTheLastThatMayWantThem() {
    attach(pdf);
    Path other = ScannedFiles.image(folder.resolve("页.png"), 0);
    archive.importFiles(
        List.of(SampleFiles.copy("gb18030.txt", folder.resolve("files"))),
        DuplicatePolicy.REPORT,
        Progress.NONE);
    long second =
        archive.catalogue().issues().stream()
            .mapToLong(i -> i.id())
            .filter(id -> id != issue)
            .findFirst()
            .orElseThrow();
    archive.scans().attach(second, List.of(pdf, other), Progress.NONE);
    archive.history().delete(List.of(issue));
    archive.history().purge(List.of(archive.history().bin(0, 9).getFirst().id()));
    assertEquals(2, kept().size(), "the other issue has both");
    archive.scans().detach(second);
    archive.history().purge(List.of());
    assertEquals(2, kept().size(), "what was taken off may come back");
    archive.history().empty();
    assertEquals(List.of(), kept());
    assertFalse(archive.scans().any());
    assertFalse(archive.history().log(scanLog(), 0, 9).getFirst().undoable());
  }

  @Test
  void anIssueKeepsItsScanWhenItIsReplacedAndWhenThatIsTakenBack() throws IOException {
    attach(pdf);
    Files.writeString(sample, Files.readString(sample) + "\n补记一行，说的是别的事情。\n");
    archive.importFiles(List.of(sample), DuplicatePolicy.REPLACE, Progress.NONE);
    assertEquals(List.of("印本.pdf"), names());
    Path cover = ScannedFiles.image(folder.resolve("封面.png"), 3);
    attach(cover);
    archive.scans().label(issue, 5, Optional.of(7));
    LogEntry replaced =
        archive.history().log(new LogQuery(Optional.of(LogKind.REPLACE), ""), 0, 9).getFirst();
    archive.history().undo(replaced.id());
    assertEquals(List.of("印本.pdf", "封面.png"), names());
    assertEquals(List.of(new PageLabel(5, 7)), archive.scans().labels(issue));
    archive.profiles().reread(issue);
    assertEquals(List.of("印本.pdf", "封面.png"), names());
  }

  @Test
  void aMissingOrDamagedScanIsNamedAndAttachingItAgainMendsIt() throws IOException {
    attach(pdf);
    Path file = kept().getFirst();
    Files.writeString(file, "bit rot");
    assertEquals(CheckFinding.Status.DAMAGED, checked().status());
    assertEquals("check.scans-damaged", checked().message().code());
    assertEquals(List.of(issue), checked().issues());
    attach(pdf);
    assertEquals(CheckFinding.Status.SOUND, checked().status());
    Files.delete(file);
    assertEquals(CheckFinding.Status.DAMAGED, checked().status());
    IssueScan scan = archive.scans().open(issue).orElseThrow();
    assertEquals(
        "scan.file-gone",
        assertThrows(ArchiveException.class, () -> scan.picture(1, 9, 9, () -> false))
            .message()
            .code());
  }

  @Test
  void aBackupHoldsTheScansUnlessTheyAreLeftOut() throws IOException {
    attach(pdf, ScannedFiles.image(folder.resolve("页.png"), 0));
    Path whole = folder.resolve("whole.zip");
    Path small = folder.resolve("small.zip");
    assertEquals(new BackupScans(false, 2, 0), archive.backups().write(whole, true, Progress.NONE));
    assertEquals(new BackupScans(true, 0, 0), archive.backups().write(small, false, Progress.NONE));
    assertEquals(
        new BackupScans(false, 2, 0),
        Backups.restore(whole, folder.resolve("w"), Progress.NONE).scans());
    assertEquals(
        new BackupScans(true, 0, 0),
        Backups.restore(small, folder.resolve("s"), Progress.NONE).scans());
    try (Archive restored = Archive.open(folder.resolve("w"))) {
      assertTrue(restored.check(false).sound());
      IssueScan scan = restored.scans().open(issue).orElseThrow();
      PagePicture page = scan.picture(2, 30, 30, () -> false);
      assertEquals(ScannedFiles.colour(1), page.pixels()[page.pixels().length / 2]);
    }
    try (Archive restored = Archive.open(folder.resolve("s"))) {
      assertFalse(restored.check(false).sound());
      restored.scans().attach(issue, List.of(pdf, folder.resolve("页.png")), Progress.NONE);
      assertTrue(restored.check(false).sound());
    }
  }

  @Test
  void aBackupSaysWhatOfTheScansWasNotThereAndWhatIsDamagedStaysAway() throws IOException {
    attach(pdf, ScannedFiles.image(folder.resolve("页.png"), 0));
    Path png = kept().stream().filter(p -> p.toString().endsWith(".png")).findFirst().orElseThrow();
    Path gone =
        kept().stream().filter(p -> p.toString().endsWith(".pdf")).findFirst().orElseThrow();
    Files.writeString(png, "bit rot");
    Files.delete(gone);
    Path backup = folder.resolve("whole.zip");
    assertEquals(new BackupScans(false, 1, 1), archive.backups().write(backup));
    assertEquals(
        new BackupScans(false, 0, 2),
        Backups.restore(backup, folder.resolve("w"), Progress.NONE).scans());
  }

  @Test
  void anArchiveWithoutScansLeavesNoneOut() {
    Path backup = folder.resolve("small.zip");
    assertEquals(
        new BackupScans(false, 0, 0), archive.backups().write(backup, false, Progress.NONE));
  }
}
