package kange.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import kange.index.CatchUp;
import kange.index.IndexAccess;
import kange.index.IndexFolder;
import kange.index.IndexKeeper;
import kange.index.StoredArticles;
import kange.model.search.IndexStatus;
import kange.model.search.SearchRequest;
import kange.search.SearchIndex;
import kange.store.Issues;
import kange.store.Stores;
import kange.store.sql.ChangeLog;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a process searches that may not write the index of its archive. */
class SubstituteIndexTest {
  private static final int ISSUES = 5;

  @TempDir Path folder;
  private Path home;
  private Path own;
  private Path cache;
  private Stores stores;

  @BeforeEach
  void fill() throws IOException {
    home = Files.createDirectories(folder.resolve("archive"));
    own = home.resolve("index");
    cache = folder.resolve("cache");
    stores = Stores.open(home.resolve(Stores.FILE), false, new ChineseKeys());
    for (int n = 1; n <= ISSUES; n++) {
      stores.issues().add(Issues.incoming(Issues.issue("远山机关", 2026, "n" + n, 3)));
    }
    try (IndexKeeper writer = keeper(IndexAccess.WRITE)) {
      writer.awaitLevel();
    }
  }

  @AfterEach
  void close() {
    stores.database().close();
  }

  @Test
  void asLongAsTheArchivesOwnIndexServesNoOtherIsMade() throws IOException {
    for (IndexAccess access : List.of(IndexAccess.FOLLOW, IndexAccess.READ)) {
      assertEquals(IndexStatus.open(ISSUES, ISSUES), searched(access));
    }
    assertFalse(Files.exists(cache));
  }

  @Test
  void whereTheIndexIsMissingAnotherIsMadeInTheCacheAndFoundThereAgain() throws IOException {
    remove(own);
    IndexStatus level = IndexStatus.open(ISSUES, ISSUES).standingIn(true);
    assertEquals(level, searched(IndexAccess.READ));
    assertFalse(Files.exists(own), "the archive is not touched");
    Map<Path, Long> made = files(cache);
    assertFalse(made.isEmpty());
    assertEquals(level, searched(IndexAccess.FOLLOW));
    assertEquals(made, files(cache), "nothing is made a second time");
  }

  @Test
  void whereTheIndexIsDamagedItIsLeftAsItIsAndAnotherIsSearched() throws IOException {
    for (Path file : files(own).keySet()) {
      byte[] bytes = Files.readAllBytes(file);
      if (bytes.length > 0) {
        bytes[bytes.length / 2] ^= 0x55;
        Files.write(file, bytes);
      }
    }
    Map<Path, Long> before = files(own);
    assertEquals(IndexStatus.open(ISSUES, ISSUES).standingIn(true), searched(IndexAccess.FOLLOW));
    assertEquals(before, files(own));
    try (IndexKeeper reader = keeper(IndexAccess.FOLLOW)) {
      assertFalse(reader.sound(() -> false), "a check means the archive's own");
    }
  }

  @Test
  void anIndexOfAnotherAnalysisServesNobodyAndStaysAsItIs() throws IOException {
    try (Directory directory = FSDirectory.open(own);
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      Map<String, String> stamp = new TreeMap<>();
      writer.getLiveCommitData().forEach(e -> stamp.put(e.getKey(), e.getValue()));
      stamp.put("kange.analysis", "an older one");
      writer.setLiveCommitData(stamp.entrySet());
    }
    Map<Path, Long> before = files(own);
    assertEquals(IndexStatus.open(ISSUES, ISSUES).standingIn(true), searched(IndexAccess.READ));
    assertEquals(before, files(own));
  }

  @Test
  void whatIsDamagedWhileItIsReadIsReplacedToo() throws IOException {
    try (IndexKeeper reader = keeper(IndexAccess.FOLLOW)) {
      assertEquals(ISSUES, issues(reader));
      assertFalse(reader.status().substitute());
      remove(own);
      try (IndexKeeper writer = keeper(IndexAccess.WRITE)) {
        stores.issues().add(Issues.incoming(Issues.issue("远山机关", 2026, "n9", 3)));
        writer.awaitLevel();
        assertEquals(ISSUES + 1, issues(reader), "it follows a new one");
      }
      remove(own);
      try (SearchIndex foreign = SearchIndex.open(own, "another archive", articles())) {
        assertEquals(0, foreign.lastChange());
        IndexStatus atOnce = reader.ask(index -> reader.status());
        assertTrue(atOnce.substitute(), "what is not in it yet is told");
        reader.awaitLevel();
        assertEquals(ISSUES + 1, issues(reader));
      }
      assertTrue(reader.status().substitute());
    }
  }

  @Test
  void anIndexThatIsBehindIsWaitedForOnlyWhereSomebodyBringsItOn() {
    ChangeLog.Lag lag = stores.changes().lag(0);
    stores.issues().add(Issues.incoming(Issues.issue("远山机关", 2026, "n9", 3)));
    IndexStatus behind = searched(IndexAccess.FOLLOW);
    assertEquals(IndexStatus.open(ISSUES, ISSUES + 1), behind);
    assertFalse(behind.complete());
    assertEquals(
        IndexStatus.open(ISSUES + 1, ISSUES + 1).standingIn(true), searched(IndexAccess.READ));
    assertEquals(ISSUES, lag.issues());
  }

  @Test
  void theSubstituteComesOnWithTheDatabase() throws IOException {
    remove(own);
    try (IndexKeeper reader = keeper(IndexAccess.FOLLOW)) {
      reader.awaitLevel();
      assertEquals(ISSUES, issues(reader));
      stores.issues().add(Issues.incoming(Issues.issue("远山机关", 2026, "n9", 3)));
      assertFalse(reader.status().complete());
      reader.awaitLevel();
      assertEquals(ISSUES + 1, issues(reader));
    }
  }

  @Test
  void whereTheCacheIsInUseOrCannotBeWrittenTheSubstituteIsInMemory() throws IOException {
    remove(own);
    try (IndexKeeper first = keeper(IndexAccess.READ);
        IndexKeeper second = keeper(IndexAccess.READ)) {
      first.awaitLevel();
      second.awaitLevel();
      assertEquals(ISSUES, issues(first));
      assertEquals(ISSUES, issues(second));
    }
    remove(cache);
    Files.writeString(cache, "no folder");
    assertEquals(IndexStatus.open(ISSUES, ISSUES).standingIn(true), searched(IndexAccess.READ));
    assertEquals("no folder", Files.readString(cache));
  }

  @Test
  void aSubstituteThatIsDamagedOrTooNewIsMadeAnew() throws IOException {
    remove(own);
    IndexStatus level = searched(IndexAccess.READ);
    for (Path file : files(cache).keySet()) {
      Files.write(file, new byte[] {1, 2, 3});
    }
    assertEquals(level, searched(IndexAccess.READ));
    try (SearchIndex ahead = SearchIndex.open(onlyFolder(), stores.archiveId(), articles())) {
      ahead.apply(List.of(1L), List.of(), 1_000);
    }
    assertEquals(level, searched(IndexAccess.READ));
  }

  @Test
  void anotherDatabaseInTheSamePlaceHasASubstituteOfItsOwn() throws IOException {
    remove(own);
    IndexStatus level = searched(IndexAccess.READ);
    stores.database().close();
    Path file = home.resolve(Stores.FILE);
    Path copy = folder.resolve("copy.db");
    Files.copy(file, copy);
    Files.delete(file);
    Files.move(copy, file);
    stores = Stores.open(file, false, new ChineseKeys());
    assertEquals(level, searched(IndexAccess.READ));
    assertEquals(2, folders(cache).size());
  }

  @Test
  void fewSubstitutesAreKeptAndThoseInUseAlways() throws IOException {
    remove(own);
    Path used = Files.createDirectories(cache.resolve("used"));
    try (SearchIndex other = SearchIndex.open(used, "used", articles())) {
      for (int n = 0; n < 6; n++) {
        SearchIndex.open(cache.resolve("old" + n), "old", articles()).close();
      }
      Path strange = Files.createDirectories(cache.resolve("strange"));
      Files.writeString(strange.resolve("notes.txt"), "别删");
      searched(IndexAccess.READ);
      assertEquals(0, other.lastChange());
      assertTrue(Files.exists(used.resolve("write.lock")));
      assertEquals("别删", Files.readString(strange.resolve("notes.txt")));
      assertTrue(folders(cache).size() <= 6, () -> folders(cache).toString());
    }
    searched(IndexAccess.READ);
    assertTrue(folders(cache).size() <= 5, () -> folders(cache).toString());
  }

  private IndexStatus searched(IndexAccess access) {
    try (IndexKeeper keeper = keeper(access)) {
      keeper.awaitLevel();
      IndexStatus status = keeper.status();
      assertEquals(status.indexed(), issues(keeper));
      return status;
    }
  }

  private static int issues(IndexKeeper keeper) {
    SearchRequest everything = SearchRequest.of("机关", 1);
    return keeper.ask(
        index -> {
          assertTrue(index.search(everything, keeper.status(), () -> false).total() >= 0);
          return index.issueCount();
        });
  }

  private IndexKeeper keeper(IndexAccess access) {
    IndexFolder index =
        new IndexFolder(
            own, home.resolve(Stores.FILE), stores.archiveId(), articles(), access, cache);
    return new IndexKeeper(index, new CatchUp(stores.changes(), stores.articles()));
  }

  private StoredArticles articles() {
    return new StoredArticles(stores.articles());
  }

  private Path onlyFolder() {
    List<Path> all = folders(cache);
    assertEquals(1, all.size());
    return all.getFirst();
  }

  private static List<Path> folders(Path of) {
    try (Stream<Path> all = Files.list(of)) {
      return all.toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static void remove(Path of) throws IOException {
    try (Stream<Path> all = Files.walk(of)) {
      for (Path each : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }

  private static Map<Path, Long> files(Path of) throws IOException {
    Map<Path, Long> found = new TreeMap<>();
    try (Stream<Path> all = Files.walk(of)) {
      for (Path each : all.filter(Files::isRegularFile).toList()) {
        found.put(each, Files.getLastModifiedTime(each).toMillis());
      }
    }
    return found;
  }
}
