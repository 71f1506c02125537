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
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import kange.model.ArchiveException;
import kange.model.Progress;
import kange.model.message.Message;
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
      assertRefused("backup.not-a-backup");
      entries.put(part, lost);
    }
  }

  @Test
  void aBackupOfAnotherProgramIsNoneOfOurs() throws IOException {
    manifest("\"kange\"", "\"recipes\"");
    assertRefused("backup.not-a-backup");
  }

  @Test
  void aManifestThatCannotBeReadIsSaidSo() throws IOException {
    entries.put(MANIFEST, "{ not json".getBytes(StandardCharsets.UTF_8));
    assertRefused("backup.not-restored");
  }

  @Test
  void aBackupOfANewerProgramAsksForThatProgram() throws IOException {
    manifest("\"format\" : 1", "\"format\" : 2");
    assertRefused("backup.newer-backup");
  }

  @Test
  void aDatabaseThatIsNotTheOneDescribedIsRefused() throws IOException {
    entries.get(DATABASE)[5000] ^= 1;
    assertRefused("backup.file-damaged");
  }

  @Test
  void aDatabaseWithPagesThatMakeNoSenseIsRefusedThoughItIsTheOneDescribed() throws IOException {
    byte[] damaged = entries.get(DATABASE);
    for (int i = damaged.length / 2; i < damaged.length / 2 + 3 * 4096; i++) {
      damaged[i] = 0x5a;
    }
    describe(damaged);
    Message said = refused();
    Set<String> known = Set.of("backup.database-in-backup-damaged", "backup.database-unusable");
    assertTrue(known.contains(said.code()), said::toString);
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
    assertRefused("backup.database-in-backup-damaged");
  }

  @Test
  void aDatabaseOfANewerProgramIsRefusedInItsOwnWords() throws IOException, SQLException {
    Path copy = Files.write(folder.resolve("copy.db"), entries.get(DATABASE));
    RawSql.run(copy, "PRAGMA user_version = 99");
    describe(Files.readAllBytes(copy));
    Message said = refused();
    assertEquals("backup.database-unusable", said.code());
    assertEquals("store.newer-database", ((Message) said.arguments().getFirst()).code());
  }

  @Test
  void aFileInTheFoldersPlaceIsLeftAlone() throws IOException {
    Files.writeString(target, "别动");
    Path backup = written();
    ArchiveException refused =
        assertThrows(ArchiveException.class, () -> BackupReader.run(backup, target));
    assertEquals("backup.folder-not-empty", refused.message().code());
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
      assertEquals("backup.not-written", refused.message().code());
    }
    Path backup = written();
    ArchiveException refused =
        assertThrows(ArchiveException.class, () -> BackupReader.run(backup, file.resolve("库")));
    assertEquals("backup.not-restored", refused.message().code());
  }

  private void assertRefused(String code) throws IOException {
    assertEquals(code, refused().code());
  }

  private Message refused() throws IOException {
    Path backup = written();
    ArchiveException refused =
        assertThrows(ArchiveException.class, () -> BackupReader.run(backup, target));
    assertFalse(Files.exists(target), "nothing is left");
    return refused.message();
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
