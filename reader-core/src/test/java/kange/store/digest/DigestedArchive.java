package kange.store.digest;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kange.store.EmptyArchive;
import kange.store.Issues;
import kange.store.Stores;
import kange.store.TestKeys;
import kange.store.digest.DigestFault.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** An archive of an issue and a tag, and the file it lies in. */
abstract class DigestedArchive {
  static final Instant NOON = Instant.parse("2026-05-02T12:00:00Z");
  static final String TAG = "[1]";

  @TempDir Path folder;
  Path file;
  Stores stores;
  DigestStore digests;

  @BeforeEach
  void fill() {
    file = folder.resolve("kange.db");
    EmptyArchive.at(file);
    open();
    stores.issues().add(Issues.incoming(Issues.issue("远山机关", 2026, "2", 2)));
    stores.marks().tags().add(List.of(1L), "tools", NOON);
  }

  void open() {
    stores = Stores.open(file, false, new TestKeys());
    digests = stores.digests();
  }

  void openAgain() {
    stores.database().close();
    open();
  }

  @AfterEach
  void close() {
    stores.database().close();
  }

  List<DigestFault> faults() {
    return digests.faults(() -> false);
  }

  static DigestFault fault(Kind kind, String unit, Object key) {
    return new DigestFault(kind, unit, key, Optional.empty());
  }

  boolean restored(Map<String, Object> row) {
    return stores.database().write(c -> DigestStore.restoreRow(c, "tag", TAG, row));
  }
}
