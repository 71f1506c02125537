package kange.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import kange.ChildJava;
import kange.model.ArchiveException;
import kange.model.Progress;
import kange.model.message.Message;
import kange.platform.Sha256;
import kange.store.Stores;
import kange.store.TestKeys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InterruptedRestoreTest {
  private static final byte[] SCAN = "扫描".getBytes(StandardCharsets.UTF_8);
  private static final String SCAN_NAME = Sha256.sha256(SCAN) + ".png";

  @TempDir Path folder;
  private Path backup;
  private Path target;

  @BeforeEach
  void backUp() throws IOException {
    ForgedBackup taken = ForgedBackup.of(Files.createDirectory(folder.resolve("原库")));
    taken.put("scans/" + SCAN_NAME, SCAN);
    taken.manifest("\"scans\" : 0", "\"scans\" : 1");
    backup = taken.written();
    target = folder.resolve("恢复");
  }

  private static BackupReader reader(Progress progress) {
    return new BackupReader(new TestKeys(), StoresVerifier.NONE, progress);
  }

  @Test
  void whereverARestoreIsKilledTheNextOneIntoTheSameFolderWorks() throws Exception {
    int questions = Integer.parseInt(program(Integer.MAX_VALUE).strip());
    assertWholeArchive();
    assertTrue(questions > 20, () -> "asked only " + questions + " times");
    int left = 0;
    for (int at = 2; at <= questions; at += Math.max(1, questions / 8)) {
      target = folder.resolve("恢复" + at);
      program(at);
      assertFalse(Files.exists(target.resolve(Stores.FILE)), "not there before all of it is");
      left += entries().isEmpty() ? 0 : 1;
      reader(Progress.NONE).restore(backup, target);
      assertWholeArchive();
    }
    assertTrue(left > 5, "killed restores leave something to be cleared");
  }

  /** What the program wrote; nothing when it was killed. */
  private String program(int question) throws Exception {
    ProcessBuilder builder = ChildJava.of(RestoringProgram.class, backup, target, question);
    Process process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(question == Integer.MAX_VALUE ? 0 : 137, process.waitFor());
    return out;
  }

  @Test
  void whatIsLeftBetweenTheLastTwoStepsIsClearedToo() throws IOException {
    reader(Progress.NONE).restore(backup, target);
    Files.createFile(target.resolve(RestoreMarker.FILE));
    Files.move(target.resolve(Stores.FILE), target.resolve(Stores.FILE + ".part"));
    Files.createFile(target.resolve(Stores.FILE + ".part-wal"));
    reader(Progress.NONE).restore(backup, target);
    assertWholeArchive();
  }

  @Test
  void anArchiveIsNeverTakenForALeftover() throws IOException {
    reader(Progress.NONE).restore(backup, target);
    Files.createFile(target.resolve(RestoreMarker.FILE));
    assertEquals("backup.folder-not-empty", refused());
    RestoreMarker.refuseHalfRestored(target, true);
    assertWholeArchive();
  }

  @Test
  void whatLooksLikeALeftoverWithoutTheMarkIsSomebodyElses() throws IOException {
    Files.createDirectories(target.resolve("scans"));
    Path file = Files.writeString(target.resolve("kange.db.part"), "别动");
    assertEquals("backup.folder-not-empty", refused());
    assertEquals("别动", Files.readString(file));
  }

  @Test
  void aStrangersFileAmongLeftoversKeepsThemAll() throws IOException {
    Files.createDirectories(target);
    Files.createFile(target.resolve(RestoreMarker.FILE));
    Path file = Files.writeString(target.resolve("信.txt"), "别动");
    assertEquals("backup.folder-not-empty", refused());
    assertEquals(2, entries().size());
    assertTrue(Files.exists(file));
  }

  @Test
  void whileOneRestoresAnotherIsTurnedAway() throws IOException {
    Files.createDirectories(target);
    try (FileChannel other = RestoreMarker.lock(target)) {
      assertTrue(other.isOpen());
      assertEquals("backup.restore-running", refused());
    }
    reader(Progress.NONE).restore(backup, target);
    assertWholeArchive();
  }

  @Test
  void aFolderHalfRestoredIsNotOpenedAsAnEmptyArchive() throws IOException {
    Files.createDirectories(target);
    Files.createFile(target.resolve(RestoreMarker.FILE));
    ArchiveException refused =
        assertThrows(ArchiveException.class, () -> RestoreMarker.refuseHalfRestored(target, true));
    assertEquals("backup.half-restored", refused.message().code());
  }

  @Test
  void aRestoreIsStoppedWhereverItIsAndLeavesNothing() {
    AtomicInteger asked = new AtomicInteger();
    reader(Progress.NONE.stoppedBy(() -> asked.incrementAndGet() < 0))
        .restore(backup, folder.resolve("zuerst"));
    int questions = asked.get();
    for (int at = 1; at <= questions; at += Math.max(1, questions / 17)) {
      int last = at;
      asked.set(0);
      BackupReader stopped = reader(Progress.NONE.stoppedBy(() -> asked.incrementAndGet() >= last));
      assertThrows(CancellationException.class, () -> stopped.restore(backup, target));
      assertFalse(Files.exists(target), () -> "stopped at question " + last);
    }
  }

  @Test
  void damagedTextsAreRefusedBeforeAnythingIsInItsPlace() {
    BackupReader reader =
        new BackupReader(
            new TestKeys(),
            (stores, progress) -> List.of(Message.of(BackupMessage.DATABASE_DAMAGED)),
            Progress.NONE);
    ArchiveException refused =
        assertThrows(ArchiveException.class, () -> reader.restore(backup, target));
    assertEquals("backup.not-sound", refused.message().code());
    assertFalse(Files.exists(target));
  }

  private String refused() {
    return assertThrows(ArchiveException.class, () -> reader(Progress.NONE).restore(backup, target))
        .message()
        .code();
  }

  private void assertWholeArchive() throws IOException {
    assertEquals(List.of("kange.db", "scans"), entries());
    assertEquals("扫描", Files.readString(target.resolve("scans").resolve(SCAN_NAME)));
    Stores stores = Stores.open(target.resolve(Stores.FILE), true, new TestKeys());
    try {
      assertEquals(1, stores.issues().count());
    } finally {
      stores.database().close();
    }
  }

  private List<String> entries() throws IOException {
    try (Stream<Path> entries = Files.list(target)) {
      return entries.map(e -> e.getFileName().toString()).sorted().toList();
    }
  }
}
