package kange.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import kange.backup.BackupWriter;
import kange.backup.StoresVerifier;
import kange.model.ArchiveException;
import kange.model.Progress;
import kange.model.catalogue.ArticleFilter;
import kange.platform.Sha256;
import kange.store.Issues;
import kange.store.Stores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {
  @TempDir Path folder;
  private Stores stores;
  private Path file;

  @BeforeEach
  void fill() throws IOException {
    Files.createDirectories(folder.resolve("原库"));
    Files.createDirectories(folder.resolve("备份"));
    stores = Stores.open(folder.resolve("原库/kange.db"), false, new ChineseKeys());
    stores.issues().add(Issues.incoming(Issues.issue("远山机关", 2026, "1", 5)));
    stores.issues().add(Issues.incoming(Issues.issue("远山机关", 2026, "2", 5)));
    stores.userData().setFavourite(3, true, Instant.now());
    file = folder.resolve("备份/刊阁.kange.zip");
  }

  @AfterEach
  void close() {
    stores.database().close();
  }

  @Test
  void aBackupComesBackWithSourcesAndMarks() {
    writer(Progress.NONE).write(file);
    Path target = folder.resolve("新/库");
    Backups.restoreDamaged(file, target, Progress.NONE);
    Stores restored = Stores.open(target.resolve("kange.db"), false, new ChineseKeys());
    try {
      assertEquals(stores.issues().all(), restored.issues().all());
      for (long id : stores.issues().ids()) {
        assertEquals(stores.issues().parsed(id), restored.issues().parsed(id));
        assertEquals(
            Sha256.sha256(stores.sources().bytes(id).orElseThrow()),
            Sha256.sha256(restored.sources().bytes(id).orElseThrow()));
      }
      assertEquals(1, restored.articles().count(ArticleFilter.ofFavourites()));
      assertNotEquals(stores.archiveId(), restored.archiveId());
    } finally {
      restored.database().close();
    }
  }

  @Test
  void nothingIsLeftBesideTheBackup() throws IOException {
    writer(Progress.NONE).write(file);
    writer(Progress.NONE).write(file);
    assertEquals(List.of(file), entries(file.getParent()));
    Backups.restoreDamaged(file, folder.resolve("新"), Progress.NONE);
    assertEquals(List.of(folder.resolve("新/kange.db")), entries(folder.resolve("新")));
  }

  @Test
  void aBackupCanBeMadeOfAnArchiveOpenedReadOnly() {
    Stores reading = Stores.open(folder.resolve("原库/kange.db"), true, new ChineseKeys());
    try {
      new BackupWriter(reading, StoresVerifier.NONE, Progress.NONE).write(file);
    } finally {
      reading.database().close();
    }
    Backups.restoreDamaged(file, folder.resolve("新"), Progress.NONE);
    assertTrue(Files.isRegularFile(folder.resolve("新/kange.db")));
  }

  @Test
  void aFolderThatHoldsSomethingIsNeverRestoredInto() throws IOException {
    writer(Progress.NONE).write(file);
    Path full = Files.createDirectories(folder.resolve("满"));
    Files.writeString(full.resolve("信.txt"), "别动");
    ArchiveException refused =
        assertThrows(
            ArchiveException.class, () -> Backups.restoreDamaged(file, full, Progress.NONE));
    assertEquals("backup.folder-not-empty", refused.message().code());
    assertEquals(List.of(full.resolve("信.txt")), entries(full));
  }

  @Test
  void aDamagedBackupIsRefusedAndLeavesNothing() throws IOException {
    writer(Progress.NONE).write(file);
    byte[] bytes = Files.readAllBytes(file);
    for (int at : new int[] {bytes.length / 3, bytes.length / 2}) {
      byte[] damaged = bytes.clone();
      damaged[at] ^= 0x55;
      Files.write(file, damaged);
      Path target = folder.resolve("新" + at);
      assertThrows(
          ArchiveException.class, () -> Backups.restoreDamaged(file, target, Progress.NONE));
      assertFalse(Files.exists(target));
    }
  }

  @Test
  void whatIsNoBackupIsRefusedWithASentence() throws IOException {
    Path text = Files.writeString(folder.resolve("信.zip"), "不是备份");
    Path target = folder.resolve("新");
    ArchiveException refused =
        assertThrows(
            ArchiveException.class, () -> Backups.restoreDamaged(text, target, Progress.NONE));
    assertEquals("backup.not-a-backup", refused.message().code());
    ArchiveException missing =
        assertThrows(
            ArchiveException.class,
            () -> Backups.restoreDamaged(folder.resolve("无.zip"), target, Progress.NONE));
    assertEquals("backup.file-missing", missing.message().code());
    assertFalse(Files.exists(target));
  }

  @Test
  void aFailedBackupLeavesTheOldOneAlone() throws IOException {
    writer(Progress.NONE).write(file);
    String before = Sha256.sha256(file);
    stores.database().close();
    assertThrows(RuntimeException.class, () -> writer(Progress.NONE).write(file));
    assertEquals(before, Sha256.sha256(file));
    assertEquals(List.of(file), entries(file.getParent()));
  }

  @Test
  void aBackupIsStoppedWhereverItIsAndLeavesNothing() throws IOException {
    for (int n = 3; n < 40; n++) {
      stores.issues().add(Issues.incoming(Issues.issue("远山机关", 2026, "n" + n, 20)));
    }
    AtomicInteger asked = new AtomicInteger();
    writer(Progress.NONE.stoppedBy(() -> asked.incrementAndGet() < 0)).write(file);
    Files.delete(file);
    int questions = asked.get();
    assertTrue(questions > 50, () -> "asked only " + questions + " times");
    for (int at = 1; at <= questions; at += Math.max(1, questions / 23)) {
      int last = at;
      asked.set(0);
      Progress stop = Progress.NONE.stoppedBy(() -> asked.incrementAndGet() >= last);
      assertThrows(CancellationException.class, () -> writer(stop).write(file));
      assertEquals(List.of(), entries(file.getParent()), () -> "stopped at question " + last);
    }
    writer(Progress.NONE).write(file);
    assertEquals(List.of(file), entries(file.getParent()));
  }

  private BackupWriter writer(Progress progress) {
    return new BackupWriter(stores, StoresVerifier.NONE, progress);
  }

  private static List<Path> entries(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted().toList();
    }
  }
}
