package kange.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import kange.model.ArchiveException;
import kange.model.Progress;
import kange.platform.ForgettingDisk;
import kange.platform.ForgettingDisk.Loss;
import kange.platform.Sha256;
import kange.store.Issues;
import kange.store.Stores;
import kange.store.TestKeys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Backups and restores on a disk that may lose its power at every step. */
class BackupPowerFailureTest {
  private static final byte[] SCAN = "扫描".getBytes(StandardCharsets.UTF_8);
  private static final BackupReader READER =
      new BackupReader(new TestKeys(), StoresVerifier.NONE, Progress.NONE);

  @TempDir Path folder;
  private ForgedBackup taken;
  private ForgettingDisk disk;
  private int images;

  @BeforeEach
  void plugIn() throws IOException {
    taken = ForgedBackup.of(Files.createDirectory(folder.resolve("原库")));
    disk = new ForgettingDisk(Files.createDirectory(folder.resolve("disk")));
  }

  private Path failed(Loss loss) {
    return disk.fail(loss, folder.resolve("image" + images++));
  }

  @ParameterizedTest
  @EnumSource
  void aBackupThatReplacesAnotherIsThatOneOrItself(Loss loss) throws IOException {
    Path file = disk.root().resolve("备份.zip");
    Stores stores = Stores.open(folder.resolve("原库/kange.db"), false, new TestKeys());
    Set<Integer> seen = new TreeSet<>();
    try {
      new BackupWriter(stores, StoresVerifier.NONE, Progress.NONE).write(file);
      stores.issues().delete(stores.issues().ids(), Issues.by());
      disk.afterEach(() -> seen.add(issuesIn(failed(loss).resolve("备份.zip"))));
      new BackupWriter(stores, StoresVerifier.NONE, Progress.NONE).write(file);
    } finally {
      stores.database().close();
    }
    assertEquals(Set.of(0, 1), seen);
    assertEquals(0, issuesIn(failed(loss).resolve("备份.zip")));
  }

  private int issuesIn(Path backup) {
    return READER.restore(backup, folder.resolve("restored" + images++)).issues();
  }

  @ParameterizedTest
  @EnumSource
  void aRestoreIsWholeOrToBeBegunAgain(Loss loss) throws IOException {
    taken.put("scans/" + Sha256.sha256(SCAN) + ".png", SCAN);
    taken.manifest("\"scans\" : 0", "\"scans\" : 1");
    Path backup = taken.written();
    Set<String> seen = new TreeSet<>();
    disk.afterEach(() -> seen.add(state(failed(loss).resolve("库"), backup)));
    READER.restore(backup, disk.root().resolve("库"));
    assertTrue(seen.contains("begun again"), seen::toString);
    assertEquals("whole", state(failed(loss).resolve("库"), backup));
    seen.remove("begun again");
    assertEquals(Set.of("whole"), seen);
  }

  private static String state(Path restored, Path backup) {
    String state = "whole";
    if (!Files.exists(restored.resolve(Stores.FILE))) {
      READER.restore(backup, restored);
      state = "begun again";
    }
    try {
      Path scan = restored.resolve("scans").resolve(Sha256.sha256(SCAN) + ".png");
      Stores stores = Stores.open(restored.resolve(Stores.FILE), true, new TestKeys());
      try {
        boolean whole =
            stores.issues().count() == 1 && Files.exists(scan) && Files.size(scan) == SCAN.length;
        return whole ? state : "torn";
      } finally {
        stores.database().close();
      }
    } catch (IOException | ArchiveException e) {
      return e.toString();
    }
  }
}
