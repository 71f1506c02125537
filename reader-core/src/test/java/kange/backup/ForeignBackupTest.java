package kange.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import kange.model.ArchiveException;
import kange.model.Progress;
import kange.platform.Sha256;
import kange.store.Issues;
import kange.store.RawSql;
import kange.store.Stores;
import kange.store.TestKeys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each test makes one thing wrong with a real backup, and looks that it is refused for that. */
class ForeignBackupTest {
  private static final String MANIFEST = "manifest.json";
  private static final String DATABASE = "kange.db";

  @TempDir Path folder;
  private Path original;
  private Path target;
  private Map<String, byte[]> entries;

  @BeforeEach
  void backUp() throws IOException {
    original = folder.resolve("kange.db");
    target = folder.resolve("恢复");
    try (Closing stores = new Closing(Stores.open(original, false, new TestKeys()))) {
      stores.opened().issues().add(Issues.incoming(Issues.issue("远山机关", 2026, "1", 5)));
      new BackupWriter(stores.opened(), Progress.NONE).write(folder.resolve("备份.zip"));
    }
    entries = read(folder.resolve("备份.zip"));
  }

  private record Closing(Stores opened) implements AutoCloseable {
    @Override
    public void close() {
      opened.database().close();
    }
  }

  @Test
  void whatWasTakenApartAndPutTogetherAgainIsStillABackup() throws IOException {
    BackupReader.run(written(), target);
    assertTrue(Files.isRegularFile(target.resolve(DATABASE)));
  }

  @Test
  void aZipThatLacksEitherPartIsNoBackup() throws IOException {
    for (String part : new String[] {MANIFEST, DATABASE}) {
      byte[] lost = entries.remove(part);
      assertRefused("不是刊阁的备份文件");
      entries.put(part, lost);
    }
  }

  @Test
  void aBackupOfAnotherProgramIsNoneOfOurs() throws IOException {
    manifest("\"kange\"", "\"recipes\"");
    assertRefused("不是刊阁的备份文件");
  }

  @Test
  void aManifestThatCannotBeReadIsSaidSo() throws IOException {
    entries.put(MANIFEST, "{ not json".getBytes(StandardCharsets.UTF_8));
    assertRefused("是否完好");
  }

  @Test
  void aBackupOfANewerProgramAsksForThatProgram() throws IOException {
    manifest("\"format\" : 1", "\"format\" : 2");
    assertRefused("请先升级刊阁再恢复");
  }

  @Test
  void aDatabaseThatIsNotTheOneDescribedIsRefused() throws IOException {
    entries.get(DATABASE)[5000] ^= 1;
    assertRefused("校验值不符");
  }

  @Test
  void aDatabaseWithPagesThatMakeNoSenseIsRefusedThoughItIsTheOneDescribed() throws IOException {
    byte[] damaged = entries.get(DATABASE);
    for (int i = damaged.length / 2; i < damaged.length / 2 + 3 * 4096; i++) {
      damaged[i] = 0x5a;
    }
    describe(damaged);
    assertRefused("数据库");
  }

  @Test
  void aDatabaseWhoseIndexLacksARowIsRefused() throws IOException, SQLException {
    // As a database is after a disk lost one write: it opens, and only a check sees it.
    Path copy = Files.write(folder.resolve("copy.db"), entries.get(DATABASE));
    RawSql.run(
        copy,
        "PRAGMA writable_schema = ON",
        "UPDATE sqlite_schema SET sql = 'CREATE INDEX warning_of_issue ON warning (article_id)'"
            + " WHERE name = 'warning_of_issue'");
    describe(Files.readAllBytes(copy));
    assertRefused("备份里的数据库已损坏");
  }

  @Test
  void aDatabaseOfANewerProgramIsRefusedInItsOwnWords() throws IOException, SQLException {
    Path copy = Files.write(folder.resolve("copy.db"), entries.get(DATABASE));
    RawSql.run(copy, "PRAGMA user_version = 99");
    describe(Files.readAllBytes(copy));
    assertRefused("备份里的数据库用不了：档案库由更新版本的刊阁建立");
  }

  @Test
  void aFileInTheFoldersPlaceIsLeftAlone() throws IOException {
    Files.writeString(target, "别动");
    Path backup = written();
    ArchiveException refused =
        assertThrows(ArchiveException.class, () -> BackupReader.run(backup, target));
    assertTrue(refused.getMessage().contains("不是空文件夹"), refused.getMessage());
    assertEquals("别动", Files.readString(target));
  }

  @Test
  void anEmptyFolderThatWasThereBeforeStaysWhenNothingCouldBeRestored() throws IOException {
    Files.createDirectory(target);
    entries.remove(MANIFEST);
    Path backup = written();
    assertThrows(ArchiveException.class, () -> BackupReader.run(backup, target));
    assertTrue(Files.isDirectory(target));
  }

  @Test
  void aPlaceThatCannotBeWrittenIsSaidInOneSentence() throws IOException {
    Path file = Files.createFile(folder.resolve("文件"));
    try (Closing stores = new Closing(Stores.open(original, true, new TestKeys()))) {
      BackupWriter writer = new BackupWriter(stores.opened(), Progress.NONE);
      ArchiveException refused =
          assertThrows(ArchiveException.class, () -> writer.write(file.resolve("备份.zip")));
      assertTrue(refused.getMessage().contains("备份没有写成"), refused.getMessage());
    }
    Path backup = written();
    ArchiveException refused =
        assertThrows(ArchiveException.class, () -> BackupReader.run(backup, file.resolve("库")));
    assertTrue(refused.getMessage().contains("恢复没有完成"), refused.getMessage());
  }

  private void assertRefused(String sentence) throws IOException {
    Path backup = written();
    ArchiveException refused =
        assertThrows(ArchiveException.class, () -> BackupReader.run(backup, target));
    assertTrue(refused.getMessage().contains(sentence), refused.getMessage());
    assertFalse(Files.exists(target), "nothing is left");
  }

  private void manifest(String from, String to) {
    String text = new String(entries.get(MANIFEST), StandardCharsets.UTF_8);
    assertTrue(text.contains(from), text);
    entries.put(MANIFEST, text.replace(from, to).getBytes(StandardCharsets.UTF_8));
  }

  /** Puts another database in, with a manifest that says it belongs there. */
  private void describe(byte[] database) throws IOException {
    String before = BackupManifest.read(entries.get(MANIFEST)).sha256();
    manifest(before, Sha256.sha256(database));
    entries.put(DATABASE, database);
  }

  private Path written() throws IOException {
    Path file = folder.resolve("改过.zip");
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    }
    return file;
  }

  private static Map<String, byte[]> read(Path file) throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        entries.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
      }
    }
    return entries;
  }
}
