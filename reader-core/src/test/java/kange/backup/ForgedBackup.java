package kange.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import kange.model.Progress;
import kange.platform.Sha256;
import kange.store.Issues;
import kange.store.RawSql;
import kange.store.Stores;
import kange.store.TestKeys;

/** A real backup taken apart, to be put together again with something wrong in it. */
final class ForgedBackup {
  static final String MANIFEST = "manifest.json";
  static final String DATABASE = "kange.db";

  private static final int ENTRY_SIGNATURE = 0x02014b50;
  private static final int ENTRY_NAME_LENGTH = 28;
  private static final int ENTRY_NAME = 46;

  /** Where a field stands in an entry of a ZIP's table of contents. */
  enum Field {
    FLAGS(8),
    PACKED_SIZE(20),
    SIZE(24);

    private final int offset;

    Field(int offset) {
      this.offset = offset;
    }
  }

  private final Path folder;
  private final Map<String, byte[]> entries = new LinkedHashMap<>();

  private ForgedBackup(Path folder) {
    this.folder = folder;
  }

  /** Backs up an archive of one issue. */
  static ForgedBackup of(Path folder) throws IOException {
    Path file = folder.resolve("备份.zip");
    Stores stores = Stores.open(folder.resolve("kange.db"), false, new TestKeys());
    try {
      stores.issues().add(Issues.incoming(Issues.issue("远山机关", 2026, "1", 5)));
      new BackupWriter(stores, StoresVerifier.NONE, Progress.NONE).write(file);
    } finally {
      stores.database().close();
    }
    ForgedBackup taken = new ForgedBackup(folder);
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        taken.entries.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
      }
    }
    return taken;
  }

  byte[] remove(String entry) {
    byte[] removed = entries.remove(entry);
    if (removed == null) {
      throw new IllegalArgumentException(entry);
    }
    return removed;
  }

  void put(String entry, byte[] content) {
    entries.put(entry, content);
  }

  byte[] database() {
    return entries.get(DATABASE);
  }

  String manifest() {
    return new String(entries.get(MANIFEST), StandardCharsets.UTF_8);
  }

  void manifest(String from, String to) {
    if (!manifest().contains(from)) {
      throw new IllegalArgumentException(manifest());
    }
    put(MANIFEST, manifest().replace(from, to).getBytes(StandardCharsets.UTF_8));
  }

  /** Puts another database in, with a manifest that says it belongs there. */
  void describe(byte[] database) throws IOException {
    BackupManifest before = BackupManifest.read(entries.get(MANIFEST));
    manifest(before.sha256(), Sha256.sha256(database));
    manifest("\"size\" : " + before.size(), "\"size\" : " + database.length);
    put(DATABASE, database);
  }

  /** Changes the database, and the manifest with it. */
  void changeDatabase(String... statements) throws IOException, SQLException {
    Path copy = Files.write(folder.resolve("copy.db"), database());
    RawSql.run(copy, statements);
    describe(Files.readAllBytes(copy));
    Files.delete(copy);
  }

  Path written() throws IOException {
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

  /** Writes a number over a field that the table of contents has of an entry. */
  static Path patched(Path file, String entry, Field field, long value) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    ByteBuffer zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    for (int at = 0; at < bytes.length - ENTRY_NAME; at++) {
      if (zip.getInt(at) == ENTRY_SIGNATURE) {
        int length = zip.getShort(at + ENTRY_NAME_LENGTH);
        if (entry.equals(new String(bytes, at + ENTRY_NAME, length, StandardCharsets.UTF_8))) {
          if (field == Field.FLAGS) {
            zip.putShort(at + field.offset, (short) value);
          } else {
            zip.putInt(at + field.offset, (int) value);
          }
          return Files.write(file, bytes);
        }
      }
    }
    throw new IllegalArgumentException(entry);
  }

  /** Calls an entry by another name of the same length, wherever the file has it. */
  static Path renamed(Path file, String from, String to) throws IOException {
    // One byte a character either way: nothing but the name changes.
    String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
    return Files.writeString(file, bytes.replace(from, to), StandardCharsets.ISO_8859_1);
  }
}
