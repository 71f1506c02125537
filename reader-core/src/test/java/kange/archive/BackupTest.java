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
    new BackupWriter(stores, Progress.NONE).write(file);
    Path target = folder.resolve("新/库");
    Archive.restore(file, target);
    Stores restored = Stores.open(target.resolve("kange.db"), false, new ChineseKeys());
    try {
      assertEquals(stores.issues().all(), restored.issues().all());
      for (long id : stores.issues().ids()) {
        assertEquals(stores.issues().parsed(id), restored.issues().parsed(id));
        assertEquals(
            Sha256.sha256(stores.issues().sourceBytes(id).orElseThrow()),
            Sha256.sha256(restored.issues().sourceBytes(id).orElseThrow()));
      }
      assertEquals(1, restored.articles().count(ArticleFilter.ofFavourites()));
      assertNotEquals(stores.archiveId(), restored.archiveId());
    } finally {
      restored.database().close();
    }
  }

  @Test
  void nothingIsLeftBesideTheBackup() throws IOException {
    new BackupWriter(stores, Progress.NONE).write(file);
    new BackupWriter(stores, Progress.NONE).write(file);
    assertEquals(List.of(file), entries(file.getParent()));
    Archive.restore(file, folder.resolve("新"));
    assertEquals(List.of(folder.resolve("新/kange.db")), entries(folder.resolve("新")));
  }

  @Test
  void aBackupCanBeMadeOfAnArchiveOpenedReadOnly() {
    Stores reading = Stores.open(folder.resolve("原库/kange.db"), true, new ChineseKeys());
    try {
      new BackupWriter(reading, Progress.NONE).write(file);
    } finally {
      reading.database().close();
    }
    Archive.restore(file, folder.resolve("新"));
    assertTrue(Files.isRegularFile(folder.resolve("新/kange.db")));
  }

  @Test
  void aFolderThatHoldsSomethingIsNeverRestoredInto() throws IOException {
    new BackupWriter(stores, Progress.NONE).write(file);
    Path full = Files.createDirectories(folder.resolve("满"));
    Files.writeString(full.resolve("信.txt"), "别动");
    ArchiveException refused =
        assertThrows(ArchiveException.class, () -> Archive.restore(file, full));
    assertEquals("backup.folder-not-empty", refused.message().code());
    assertEquals(List.of(full.resolve("信.txt")), entries(full));
  }

  @Test
  void aDamagedBackupIsRefusedAndLeavesNothing() throws IOException {
    new BackupWriter(stores, Progress.NONE).write(file);
    byte[] bytes = Files.readAllBytes(file);
    for (int at : new int[] {bytes.length / 3, bytes.length / 2}) {
      byte[] damaged = bytes.clone();
      damaged[at] ^= 0x55;
      Files.write(file, damaged);
      Path target = folder.resolve("新" + at);
      assertThrows(ArchiveException.class, () -> Archive.restore(file, target));
      assertFalse(Files.exists(target));
    }
  }

  @Test
  void whatIsNoBackupIsRefusedWithASentence() throws IOException {
    Path text = Files.writeString(folder.resolve("信.zip"), "不是备份");
    Path target = folder.resolve("新");
    ArchiveException refused =
        assertThrows(ArchiveException.class, () -> Archive.restore(text, target));
    assertEquals("backup.not-a-backup", refused.message().code());
    ArchiveException missing =
        assertThrows(
            ArchiveException.class, () -> Archive.restore(folder.resolve("无.zip"), target));
    assertEquals("backup.file-missing", missing.message().code());
    assertFalse(Files.exists(target));
  }

  @Test
  void aFailedBackupLeavesTheOldOneAlone() throws IOException {
    new BackupWriter(stores, Progress.NONE).write(file);
    String before = Sha256.sha256(file);
    stores.database().close();
    assertThrows(RuntimeException.class, () -> new BackupWriter(stores, Progress.NONE).write(file));
    assertEquals(before, Sha256.sha256(file));
    assertEquals(List.of(file), entries(file.getParent()));
  }

  @Test
  void aBackupIsStoppedWhereverItIsAndLeavesNothing() throws IOException {
    for (int n = 3; n < 40; n++) {
      stores.issues().add(Issues.incoming(Issues.issue("远山机关", 2026, "n" + n, 20)));
    }
    AtomicInteger asked = new AtomicInteger();
    new BackupWriter(stores, Progress.NONE.stoppedBy(() -> asked.incrementAndGet() < 0))
        .write(file);
    Files.delete(file);
    int questions = asked.get();
    assertTrue(questions > 50, () -> "asked only " + questions + " times");
    for (int at = 1; at <= questions; at += Math.max(1, questions / 23)) {
      int last = at;
      asked.set(0);
      Progress stop = Progress.NONE.stoppedBy(() -> asked.incrementAndGet() >= last);
      assertThrows(CancellationException.class, () -> new BackupWriter(stores, stop).write(file));
      assertEquals(List.of(), entries(file.getParent()), () -> "stopped at question " + last);
    }
    new BackupWriter(stores, Progress.NONE).write(file);
    assertEquals(List.of(file), entries(file.getParent()));
  }

  private static List<Path> entries(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted().toList();
    }
  }
}
