package kange.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Set;
import kange.model.ArchiveException;
import kange.model.Progress;
import kange.model.message.Message;
import kange.store.RawSql;
import kange.store.Stores;
import kange.store.TestKeys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each test makes one thing wrong with a real backup, and looks that it is refused for that. */
class ForeignBackupTest {
  private static final String MANIFEST = ForgedBackup.MANIFEST;
  private static final String DATABASE = ForgedBackup.DATABASE;

  private static final BackupReader READER =
      new BackupReader(new TestKeys(), StoresVerifier.NONE, Progress.NONE);

  @TempDir Path folder;
  private Path original;
  private Path target;
  private ForgedBackup entries;

  @BeforeEach
  void backUp() throws IOException {
    original = folder.resolve("kange.db");
    target = folder.resolve("恢复");
    entries = ForgedBackup.of(folder);
  }

  private record Closing(Stores opened) implements AutoCloseable {
    @Override
    public void close() {
      opened.database().close();
    }
  }

  @Test
  void whatWasTakenApartAndPutTogetherAgainIsStillABackup() throws IOException {
    READER.restore(entries.written(), target);
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
    entries.manifest("\"kange\"", "\"recipes\"");
    assertRefused("backup.not-a-backup");
  }

  @Test
  void aManifestThatCannotBeReadIsSaidSo() throws IOException {
    entries.put(MANIFEST, "{ not json".getBytes(StandardCharsets.UTF_8));
    assertRefused("backup.not-a-backup");
  }

  @Test
  void aBackupOfANewerProgramAsksForThatProgram() throws IOException {
    entries.manifest("\"format\" : 1", "\"format\" : 2");
    assertRefused("backup.newer-backup");
  }

  @Test
  void aDatabaseThatIsNotTheOneDescribedIsRefused() throws IOException {
    entries.database()[5000] ^= 1;
    assertRefused("backup.file-damaged");
  }

  @Test
  void aDatabaseWithPagesThatMakeNoSenseIsRefusedThoughItIsTheOneDescribed() throws IOException {
    byte[] damaged = entries.database();
    for (int i = damaged.length / 2; i < damaged.length / 2 + 3 * 4096; i++) {
      damaged[i] = 0x5a;
    }
    entries.describe(damaged);
    Message said = refused();
    Set<String> known = Set.of("backup.database-in-backup-damaged", "backup.database-unusable");
    assertTrue(known.contains(said.code()), said::toString);
  }

  @Test
  void aDatabaseWhoseIndexLacksARowIsRefused() throws IOException, SQLException {
    // As a database is after a disk lost one write: it opens, and only a check sees it.
    Path copy = Files.write(folder.resolve("copy.db"), entries.database());
    String index = "CREATE INDEX warning_of_issue ON warning (issue_id)";
    RawSql.run(copy, writtenInSchema("warning_of_issue", index.replace("issue_id", "article_id")));
    RawSql.run(copy, "REINDEX warning_of_issue");
    RawSql.run(copy, writtenInSchema("warning_of_issue", index));
    entries.describe(Files.readAllBytes(copy));
    assertRefused("backup.database-in-backup-damaged");
  }

  @Test
  void aDatabaseOfANewerProgramAsksForThatProgramToo() throws IOException, SQLException {
    Path copy = Files.write(folder.resolve("copy.db"), entries.database());
    RawSql.run(copy, "PRAGMA user_version = 99");
    entries.describe(Files.readAllBytes(copy));
    assertRefused("backup.newer-backup");
  }

  @Test
  void aFileInTheFoldersPlaceIsLeftAlone() throws IOException {
    Files.writeString(target, "别动");
    Path backup = entries.written();
    ArchiveException refused =
        assertThrows(ArchiveException.class, () -> READER.restore(backup, target));
    assertEquals("backup.folder-not-empty", refused.message().code());
    assertEquals("别动", Files.readString(target));
  }

  @Test
  void anEmptyFolderThatWasThereBeforeStaysWhenNothingCouldBeRestored() throws IOException {
    Files.createDirectory(target);
    entries.remove(MANIFEST);
    Path backup = entries.written();
    assertThrows(ArchiveException.class, () -> READER.restore(backup, target));
    assertTrue(Files.isDirectory(target));
  }

  @Test
  void aPlaceThatCannotBeWrittenIsSaidInOneSentence() throws IOException {
    Path file = Files.createFile(folder.resolve("文件"));
    try (Closing stores = new Closing(Stores.open(original, true, new TestKeys()))) {
      BackupWriter writer = new BackupWriter(stores.opened(), StoresVerifier.NONE, Progress.NONE);
      ArchiveException refused =
          assertThrows(ArchiveException.class, () -> writer.write(file.resolve("备份.zip")));
      assertEquals("backup.not-written", refused.message().code());
    }
    Path backup = entries.written();
    ArchiveException refused =
        assertThrows(ArchiveException.class, () -> READER.restore(backup, file.resolve("库")));
    assertEquals("backup.not-restored", refused.message().code());
  }

  private static String[] writtenInSchema(String name, String sql) {
    return new String[] {
      "PRAGMA writable_schema = ON",
      "UPDATE sqlite_schema SET sql = '" + sql + "' WHERE name = '" + name + "'"
    };
  }

  private void assertRefused(String code) throws IOException {
    assertEquals(code, refused().code());
  }

  private Message refused() throws IOException {
    Path backup = entries.written();
    ArchiveException refused =
        assertThrows(ArchiveException.class, () -> READER.restore(backup, target));
    assertFalse(Files.exists(target), "nothing is left");
    return refused.message();
  }
}
