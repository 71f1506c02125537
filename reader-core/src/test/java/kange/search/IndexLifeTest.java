package kange.search;

import static kange.search.TestArchive.Draft.article;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kange.model.reading.ArticleText;
import kange.model.search.IndexStatus;
import kange.model.search.SearchRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexLifeTest {
  private static final ArticleText ARTICLE = article(1, "机关食堂", "光盘成风。").done();
  private static final ArticleSource ARTICLES =
      new MadeArticles(id -> id == 1 ? Optional.of(ARTICLE) : Optional.empty());

  @TempDir Path temporary;
  private Path folder;

  @BeforeEach
  void writeAnIndex() {
    folder = temporary.resolve("index");
    try (SearchIndex index = open(TestArchive.ID)) {
      assertEquals(0, index.lastChange());
      index.apply(List.of(1L), List.of(ARTICLE), 7);
    }
  }

  @Test
  void whatWasCommittedIsThereAtTheNextOpening() {
    try (SearchIndex index = open(TestArchive.ID)) {
      assertEquals(7, index.lastChange());
      assertEquals(1, index.issueCount());
      assertEquals(1, total(index, "光盘"));
      assertTrue(index.sound(() -> false));
    }
  }

  @Test
  void anIndexOfAnotherArchiveIsReplacedByAnEmptyOne() {
    try (SearchIndex index = open("another")) {
      assertEquals(0, index.lastChange());
      assertEquals(0, total(index, "光盘"));
    }
    try (SearchIndex index = open(TestArchive.ID)) {
      assertEquals(0, index.lastChange());
    }
  }

  @Test
  void aFileWithChangedBytesMakesItStartEmptyAndWorkAgain() throws IOException {
    for (Path file : files()) {
      byte[] bytes = Files.readAllBytes(file);
      bytes[bytes.length / 2] ^= 0x55;
      Files.write(file, bytes);
    }
    assertStartsEmptyAndWorks();
  }

  @Test
  void aFileThatIsMissingOrEmptyMakesItStartEmptyAndWorkAgain() throws IOException {
    List<Path> files = files();
    Files.write(files.get(0), new byte[0]);
    Files.delete(files.get(files.size() - 1));
    assertStartsEmptyAndWorks();
  }

  @Test
  void whatSomebodyElsePutIntoTheFolderIsLeftAlone() throws IOException {
    Path notes = Files.writeString(folder.resolve("说明.txt"), "别删");
    Path deep = Files.createDirectories(folder.resolve("备份"));
    Files.write(files().get(0), new byte[3]);
    assertStartsEmptyAndWorks();
    assertEquals("别删", Files.readString(notes));
    assertTrue(Files.isDirectory(deep));
  }

  @Test
  void damageWhileItIsOpenIsNoticedBySound() throws IOException {
    try (SearchIndex index = SearchIndex.openReadOnly(folder, TestArchive.ID, ARTICLES)) {
      assertTrue(index.sound(() -> false));
      for (Path file : files()) {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 0x55;
        Files.write(file, bytes);
      }
      assertFalse(index.sound(() -> false));
    }
  }

  @Test
  void onlyOneProcessWritesAndAnotherMayReadAndFollow() {
    try (SearchIndex writer = open(TestArchive.ID);
        SearchIndex reader = SearchIndex.openReadOnly(folder, TestArchive.ID, ARTICLES)) {
      assertThrows(UncheckedIOException.class, () -> open(TestArchive.ID));
      assertEquals(7, reader.lastChange());
      assertEquals(1, total(reader, "光盘"));
      writer.apply(List.of(1L), List.of(), 8);
      assertEquals(8, reader.lastChange());
      assertEquals(0, total(reader, "光盘"));
      assertThrows(
          IllegalStateException.class, () -> reader.apply(List.of(1L), List.of(ARTICLE), 9));
    }
  }

  @Test
  void aReaderOfNoIndexDoesNotAnswerUntilThereIsOne() {
    Path elsewhere = temporary.resolve("elsewhere");
    try (SearchIndex reader = SearchIndex.openReadOnly(elsewhere, TestArchive.ID, ARTICLES)) {
      assertEquals(0, reader.lastChange());
      assertFalse(reader.present());
      assertThrows(UncheckedIOException.class, () -> total(reader, "光盘"));
      try (SearchIndex writer = SearchIndex.open(elsewhere, TestArchive.ID, ARTICLES)) {
        writer.apply(List.of(1L), List.of(ARTICLE), 3);
        assertTrue(reader.present());
        assertEquals(1, total(reader, "光盘"));
      }
    }
  }

  @Test
  void aLockFileThatADiskFilledWithSomethingDoesNotLockTheIndexForEver() throws IOException {
    Files.write(folder.resolve("write.lock"), new byte[] {1, 2, 3});
    assertEquals(7, lastChange());
    for (Path file : files()) {
      Files.write(file, new byte[] {1, 2, 3});
    }
    assertStartsEmptyAndWorks();
  }

  @Test
  void whatAFailedBatchHasLeftIsNotInTheNextCommit() {
    String many = "光盘成风，节约为荣。".repeat(2000);
    List<ArticleText> batch = new ArrayList<>();
    batch.add(null);
    for (int id = 101; id < 160; id++) {
      batch.add(article(id, "剩余", many).done());
    }
    try (SearchIndex index = open(TestArchive.ID)) {
      assertThrows(UncheckedIOException.class, () -> index.apply(List.of(9L), batch, 8));
      assertEquals(7, index.lastChange());
      index.apply(List.of(1L), List.of(ARTICLE), 9);
      assertEquals(1, index.issueCount());
      assertEquals(1, total(index, "光盘"));
      index.apply(List.of(1L), List.of(ARTICLE), 10);
      assertEquals(1, total(index, "光盘"));
    }
  }

  @Test
  void noIndexIsEverMadeInAPathThatIsEmptyOrARoot() {
    assertThrows(
        IllegalArgumentException.class,
        () -> SearchIndex.open(Path.of(""), TestArchive.ID, ARTICLES));
    assertThrows(
        IllegalArgumentException.class,
        () -> SearchIndex.open(temporary.getRoot(), TestArchive.ID, ARTICLES));
  }

  private void assertStartsEmptyAndWorks() {
    try (SearchIndex index = open(TestArchive.ID)) {
      assertEquals(0, index.lastChange());
      assertEquals(0, total(index, "光盘"));
      index.apply(List.of(1L), List.of(ARTICLE), 7);
      assertEquals(1, total(index, "光盘"));
    }
    try (SearchIndex index = open(TestArchive.ID)) {
      assertEquals(7, index.lastChange());
    }
  }

  private long lastChange() {
    try (SearchIndex index = open(TestArchive.ID)) {
      return index.lastChange();
    }
  }

  private SearchIndex open(String archiveId) {
    return SearchIndex.open(folder, archiveId, ARTICLES);
  }

  private static int total(SearchIndex index, String query) {
    return index.search(SearchRequest.of(query, 5), IndexStatus.open(1, 1), () -> false).total();
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(f -> Files.isRegularFile(f) && !f.endsWith("write.lock") && !f.endsWith("说明.txt"))
          .sorted()
          .toList();
    }
  }
}
