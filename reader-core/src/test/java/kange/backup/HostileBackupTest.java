package kange.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import kange.backup.ForgedBackup.Field;
import kange.model.ArchiveException;
import kange.model.Progress;
import kange.model.message.Message;
import kange.store.TestKeys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files made to do harm: each is refused in one sentence, and nothing of it is left. */
class HostileBackupTest {
  private static final String SCAN = "scans/" + "ab".repeat(32) + ".png";
  private static final String OTHER_SCAN = "scans/" + "cd".repeat(32) + ".png";
  private static final int MEGABYTE = 1 << 20;

  @TempDir Path folder;
  private ForgedBackup backup;

  @BeforeEach
  void takeOneApart() throws IOException {
    backup = ForgedBackup.of(Files.createDirectory(folder.resolve("werkstatt")));
  }

  /** Makes a hostile file of a backup that was taken apart. */
  @FunctionalInterface
  interface Forgery {
    Path forge(ForgedBackup backup) throws Exception;
  }

  private static Arguments hostile(String what, String refusal, Forgery forgery) {
    return Arguments.of(what, Set.of(refusal.split(" ")), forgery);
  }

  private static Arguments database(String what, String refusal, String... statements) {
    return hostile(
        what,
        refusal,
        b -> {
          b.changeDatabase(statements);
          return b.written();
        });
  }

  private static Arguments manifest(String what, String refusal, String from, String to) {
    return hostile(
        what,
        refusal,
        b -> {
          b.manifest(from, to);
          return b.written();
        });
  }

  private static Arguments entry(String what, String refusal, String name, byte[] content) {
    return hostile(
        what,
        refusal,
        b -> {
          b.put(name, content);
          return b.written();
        });
  }

  static Stream<Arguments> files() {
    return Stream.of(bombs(), names(), manifests(), databases(), noBackups()).flatMap(s -> s);
  }

  private static Stream<Arguments> bombs() {
    return Stream.of(
        hostile(
            "a database that is nothing but zeros behind its first page",
            "backup.bomb",
            b -> {
              b.describe(Arrays.copyOf(b.database(), 64 * MEGABYTE));
              return b.written();
            }),
        hostile(
            "a database that goes on where the table of contents says it ends",
            "backup.sizes-differ backup.file-damaged",
            b -> {
              int size = b.database().length;
              b.describe(Arrays.copyOf(b.database(), 40 * MEGABYTE));
              b.manifest("\"size\" : " + 40 * MEGABYTE, "\"size\" : " + size);
              return ForgedBackup.patched(b.written(), ForgedBackup.DATABASE, Field.SIZE, size);
            }),
        hostile(
            "a database that is said to be larger than it is",
            "backup.sizes-differ",
            b -> {
              long size = b.database().length + 4096L;
              b.manifest("\"size\" : " + b.database().length, "\"size\" : " + size);
              return ForgedBackup.patched(b.written(), ForgedBackup.DATABASE, Field.SIZE, size);
            }),
        entry("a manifest of 64 MB", "backup.bomb", ForgedBackup.MANIFEST, new byte[64 * MEGABYTE]),
        entry(
            "a manifest of 100 KB",
            "backup.not-a-backup",
            ForgedBackup.MANIFEST,
            new byte[100 * 1024]),
        hostile(
            "a manifest that goes on where it is said to end",
            "backup.file-damaged backup.not-a-backup",
            b -> {
              b.put(
                  ForgedBackup.MANIFEST,
                  " ".repeat(15 * MEGABYTE).getBytes(StandardCharsets.UTF_8));
              return ForgedBackup.patched(b.written(), ForgedBackup.MANIFEST, Field.SIZE, 500);
            }),
        hostile(
            "entries that lie over each other",
            "backup.bomb",
            b -> {
              b.put(SCAN, new byte[] {1, 2, 3});
              b.manifest("\"scans\" : 0", "\"scans\" : 1");
              Path file = b.written();
              return ForgedBackup.patched(file, SCAN, Field.PACKED_SIZE, Files.size(file));
            }),
        hostile(
            "a table of contents of 300 MB",
            "backup.too-many-entries",
            b -> withTableOf(b.written(), 300L * MEGABYTE)));
  }

  /** Nothing but holes, and an end that says that all of it is a table of contents. */
  private static Path withTableOf(Path file, long size) throws IOException {
    try (RandomAccessFile zip = new RandomAccessFile(file.toFile(), "rw")) {
      zip.setLength(size);
      ByteBuffer end = ByteBuffer.allocate(22).order(ByteOrder.LITTLE_ENDIAN);
      end.putInt(0x06054b50).putInt(0).putShort((short) -1).putShort((short) -1);
      end.putInt((int) size).putInt(0).putShort((short) 0);
      zip.seek(size);
      zip.write(end.array());
    }
    return file;
  }

  private static Stream<Arguments> names() {
    byte[] some = "x".getBytes(StandardCharsets.UTF_8);
    return Stream.of(
        entry("a name that climbs out", "backup.foreign-entry", "../kange.db", some),
        entry("a name from the root", "backup.foreign-entry", "/tmp/kange.db", some),
        entry("a scan that climbs out", "backup.foreign-entry", "scans/../../kange.db", some),
        entry("a name with backslashes", "backup.foreign-entry", "scans\\..\\kange.db", some),
        entry(
            "a write-ahead log beside the database", "backup.foreign-entry", "kange.db-wal", some),
        entry("a folder by the database's name", "backup.foreign-entry", "kange.db/", new byte[0]),
        entry("a program", "backup.foreign-entry", "kange.exe", some),
        entry("a scan nobody spoke of", "backup.foreign-entry", SCAN, some),
        hostile(
            "two databases",
            "backup.foreign-entry",
            b -> {
              b.put("kange.dc", some);
              return ForgedBackup.renamed(b.written(), "kange.dc", "kange.db");
            }),
        hostile(
            "more scans than were spoken of",
            "backup.foreign-entry",
            b -> {
              b.manifest("\"scans\" : 0", "\"scans\" : 1");
              b.put(SCAN, some);
              b.put(OTHER_SCAN, some);
              return b.written();
            }));
  }

  private static Stream<Arguments> manifests() {
    return Stream.of(
        manifest("of a newer program", "backup.newer-backup", "\"format\" : 1", "\"format\" : 9"),
        manifest("of no format", "backup.not-a-backup", "\"format\" : 1", "\"form\" : 1"),
        manifest("of another program", "backup.not-a-backup", "\"kange\"", "\"zotero\""),
        manifest("counts fewer issues", "backup.counts-differ", "\"issues\" : 1", "\"issues\" : 0"),
        manifest(
            "counts more articles", "backup.counts-differ", "\"articles\" : 5", "\"articles\" : 9"),
        manifest(
            "a count below nothing", "backup.not-a-backup", "\"issues\" : 1", "\"issues\" : -1"),
        manifest("another size", "backup.sizes-differ", "\"size\" : ", "\"size\" : 1"),
        manifest(
            "another digest",
            "backup.file-damaged",
            "\"sha256\" : \"",
            "\"sha256\" : \"0" + "0".repeat(63) + "\", \"old\" : \""),
        manifest("no digest", "backup.not-a-backup", "\"sha256\" : \"", "\"sha256\" : \"x"),
        entry(
            "ten thousand brackets",
            "backup.not-a-backup",
            ForgedBackup.MANIFEST,
            "[".repeat(10_000).getBytes(StandardCharsets.UTF_8)),
        entry("a list", "backup.not-a-backup", ForgedBackup.MANIFEST, new byte[] {'[', ']'}));
  }

  private static Stream<Arguments> databases() {
    String differs = "backup.schema-differs";
    return Stream.of(
        database(
            "a trigger that empties articles",
            differs,
            "CREATE TRIGGER evil AFTER INSERT ON favourite BEGIN DELETE FROM block; END"),
        database("a table of somebody else's", differs, "CREATE TABLE letters (text TEXT)"),
        database("a view", differs, "CREATE VIEW evil AS SELECT load_extension('x') AS y"),
        database("a table that is not there", differs, "DROP TABLE declined_habit"),
        database("a trigger that is not there", differs, "DROP TRIGGER author_goes"),
        database("an index that is not there", differs, "DROP INDEX block_in_article"),
        database("another column", differs, "ALTER TABLE block ADD COLUMN evil TEXT DEFAULT 'x'"),
        database(
            "a trigger that does something else",
            differs,
            "DROP TRIGGER tag_unused",
            "CREATE TRIGGER tag_unused AFTER DELETE ON article_tag BEGIN DELETE FROM tag; END"),
        database("one that says it is older than it is", differs, "PRAGMA user_version = 9"),
        database("one that says it is of no version", differs, "PRAGMA user_version = 0"),
        database("one of a version below nothing", differs, "PRAGMA user_version = -3"),
        database("one of a newer program", "backup.newer-backup", "PRAGMA user_version = 99"),
        database("one of another program", "backup.file-damaged", "PRAGMA application_id = 7"),
        database(
            "one with an article of no issue",
            "backup.references-broken",
            "PRAGMA foreign_keys = OFF",
            "UPDATE leftover SET issue_id = 77"),
        entry(
            "no database at all",
            "backup.file-damaged backup.sizes-differ",
            ForgedBackup.DATABASE,
            "不是数据库".repeat(99).getBytes(StandardCharsets.UTF_8)),
        entry("nothing at all", "backup.file-damaged", ForgedBackup.DATABASE, new byte[0]),
        hostile(
            "pages that make no sense",
            "backup.database-in-backup-damaged backup.database-unusable",
            b -> {
              byte[] database = b.database().clone();
              Arrays.fill(database, database.length / 2, database.length / 2 + 9000, (byte) 0x5a);
              b.describe(database);
              return b.written();
            }));
  }

  private static Stream<Arguments> noBackups() {
    return Stream.of(
        hostile("an empty file", "backup.not-a-backup", b -> Files.write(b.written(), new byte[0])),
        hostile("a text", "backup.not-a-backup", b -> Files.writeString(b.written(), "不是备份")),
        hostile(
            "half of one",
            "backup.not-a-backup",
            b -> {
              byte[] all = Files.readAllBytes(b.written());
              return Files.write(b.written(), Arrays.copyOf(all, all.length / 2));
            }),
        hostile(
            "the end of one alone",
            "backup.not-a-backup",
            b -> {
              byte[] all = Files.readAllBytes(b.written());
              return Files.write(b.written(), Arrays.copyOfRange(all, all.length - 22, all.length));
            }),
        hostile(
            "an encrypted one",
            "backup.not-a-backup",
            b -> ForgedBackup.patched(b.written(), ForgedBackup.DATABASE, Field.FLAGS, 1)),
        hostile("a folder", "backup.file-missing", b -> b.written().resolveSibling("")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void aHostileFileIsRefusedInOneSentenceThatNamesIt(
      String what, Set<String> refusals, Forgery forgery) throws Exception {
    Path file = forgery.forge(backup);
    Path target = folder.resolve("恢复");
    BackupReader reader = new BackupReader(new TestKeys(), StoresVerifier.NONE, Progress.NONE);
    ArchiveException refused =
        assertThrows(ArchiveException.class, () -> reader.restore(file, target), what);
    Message said = refused.message();
    assertTrue(refusals.contains(said.code()), () -> what + ": " + said);
    assertEquals(file, said.arguments().getFirst());
    assertFalse(Files.exists(target), "nothing is left");
  }

  @Test
  void aRestoreThatTheDiskHasNoRoomForIsRefusedBeforeItBegins() {
    ArchiveException refused =
        assertThrows(
            ArchiveException.class, () -> DiskSpace.require(folder, Long.MAX_VALUE - MEGABYTE));
    assertEquals("backup.no-room", refused.message().code());
  }
}
