package kange.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import kange.model.ArchiveException;
import kange.model.Progress;
import kange.model.backup.DrillReport;
import kange.model.intake.DuplicatePolicy;
import kange.scan.ScannedFiles;
import kange.store.RawSql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was never restored is no backup. */
class RestoreDrillTest {
  @TempDir Path folder;
  private Path database;
  private Path file;

  @BeforeEach
  void fill() {
    file = folder.resolve("备份.zip");
    database = folder.resolve("archive/kange.db");
    Path sample = SampleFiles.copy("dotted-contents.txt", folder.resolve("files"));
    try (Archive archive = Archive.open(folder.resolve("archive"))) {
      archive.importFiles(List.of(sample), DuplicatePolicy.REPORT, Progress.NONE);
      long issue = archive.catalogue().issues().getFirst().id();
      Path scan = ScannedFiles.pdf(folder.resolve("scans/印本.pdf"), 2);
      archive.scans().attach(issue, List.of(scan), Progress.NONE);
    }
  }

  private void backUp(boolean withScans) {
    try (Archive archive = Archive.open(folder.resolve("archive"))) {
      archive.backups().write(file, withScans, Progress.NONE);
    }
  }

  private static List<Path> drillPlaces() throws IOException {
    try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return all.filter(p -> p.getFileName().toString().startsWith("kange-drill")).toList();
    }
  }

  @Test
  void aGoodBackupIsSaidToBeOneAndNothingIsLeftOfTheTrial() throws IOException {
    backUp(true);
    List<Path> before = drillPlaces();
    DrillReport report = Backups.drill(file, Progress.NONE);
    assertTrue(report.sound(), () -> report.check().findings().toString());
    assertEquals(1, report.contents().issues());
    assertEquals(1, report.contents().scans().files());
    assertTrue(report.contents().articles() > 1);
    assertTrue(report.check().findings().size() > 5);
    assertEquals(before, drillPlaces());
  }

  @Test
  void aBackupThatLeftTheScansOutOnPurposeIsGood() {
    backUp(false);
    assertTrue(Backups.drill(file, Progress.NONE).sound());
  }

  @Test
  void aBackupOfDamagedTextsIsOnlyWrittenAndRestoredWhenAskedForAndNeverCalledGood()
      throws SQLException {
    RawSql.run(database, "UPDATE source SET sha256 = 'x' || substr(sha256, 2)");
    ArchiveException refused = assertThrows(ArchiveException.class, () -> backUp(true));
    assertEquals("backup.archive-not-sound", refused.message().code());
    try (Archive archive = Archive.open(folder.resolve("archive"))) {
      archive.backups().writeDamaged(file, true, Progress.NONE);
    }
    assertFalse(Backups.drill(file, Progress.NONE).sound());
    Path target = folder.resolve("restored");
    refused =
        assertThrows(ArchiveException.class, () -> Backups.restore(file, target, Progress.NONE));
    assertEquals("backup.not-sound", refused.message().code());
    assertEquals(1, Backups.restoreDamaged(file, target, Progress.NONE).issues());
  }

  @Test
  void anArchiveWithSomethingForeignInItIsNotBackedUp() throws SQLException {
    RawSql.run(
        database, "CREATE TRIGGER evil AFTER INSERT ON favourite BEGIN DELETE FROM block; END");
    ArchiveException refused = assertThrows(ArchiveException.class, () -> backUp(true));
    assertEquals("backup.archive-foreign", refused.message().code());
    assertEquals(List.of("trigger evil"), refused.message().arguments());
  }

  @Test
  void aTrialThatIsStoppedLeavesNothing() throws IOException {
    backUp(true);
    List<Path> before = drillPlaces();
    Progress stopped = Progress.NONE.stoppedBy(() -> true);
    assertThrows(CancellationException.class, () -> Backups.drill(file, stopped));
    assertEquals(before, drillPlaces());
  }
}
