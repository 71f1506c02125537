package kange.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kange.model.search.IndexState;
import kange.model.search.IndexStatus;
import kange.search.SearchIndex;
import org.junit.jupiter.api.Test;

/** Where the archive's own index may not be written or serves nobody, another is asked. */
class IndexStandInTest extends IndexedIssues {
  @Test
  void whoMayOnlyReadAsksTheArchivesOwnIndexAsLongAsItServes() {
    makeLevel();
    try (IndexKeeper keeper = keeper(IndexAccess.READ)) {
      assertTrue(keeper.readOnly());
      assertEquals(4, found(keeper));
      assertEquals(IndexStatus.open(2, 2), keeper.status());
      assertTrue(keeper.sound(() -> false));
    }
    assertFalse(Files.exists(folder.resolve("cache")));
    add("3");
    assertFalse(place(IndexAccess.READ).serves(3));
    assertTrue(place(IndexAccess.FOLLOW).serves(3), "somebody else brings it on");
    try (IndexKeeper keeper = keeper(IndexAccess.READ)) {
      assertEquals(6, standIn(keeper));
      assertEquals(IndexStatus.open(3, 3).standingIn(true), keeper.status());
      add("4");
      assertEquals(8, standIn(keeper));
    }
    assertTrue(Files.exists(folder.resolve("cache")));
  }

  @Test
  void whoFollowsSeesWhatAnotherCommits() {
    makeLevel();
    try (IndexKeeper keeper = keeper(IndexAccess.FOLLOW)) {
      assertEquals(4, found(keeper));
      add("3");
      assertEquals(IndexStatus.open(2, 3), keeper.status());
      makeLevel();
      assertEquals(6, found(keeper));
      assertEquals(IndexStatus.open(3, 3), keeper.status());
    }
  }

  @Test
  void whoReadsBringsAnIndexOnThatIsBehindWhereHeMay() throws InterruptedException {
    Claimed rights = new Claimed();
    try (IndexKeeper keeper = keeper(rights)) {
      keeper.awaitLevel();
      assertEquals(4, found(keeper));
      assertTrue(rights.back.await(PATIENCE_SECONDS, TimeUnit.SECONDS));
    }
    assertTrue(Files.isDirectory(folder.resolve("index")));
    assertFalse(Files.exists(folder.resolve("cache")), "nothing stood in for it");
    assertEquals(1, rights.claims.get());
  }

  @Test
  void whatIsLevelIsSoForWhoeverLooksNext() {
    Claimed rights = new Claimed();
    rights.slow = Duration.ofMillis(300);
    try (IndexKeeper keeper = keeper(rights)) {
      keeper.awaitLevel();
      assertEquals(IndexStatus.open(2, 2), keeper.status());
      assertFalse(rights.held, "the index is written no more");
    }
  }

  @Test
  void anAnswerSaysHowFarTheIndexIsThatGaveItAlsoWhileAnotherTakesItsPlace() {
    Claimed rights = new Claimed();
    rights.asked = new CountDownLatch(1);
    try (IndexKeeper keeper = keeper(rights)) {
      IndexStatus said =
          keeper.ask(
              index -> {
                rights.asked.countDown();
                awaitState(keeper, IndexState.OPENING);
                return keeper.statusOf(index);
              });
      assertEquals(IndexStatus.open(2, 2), said);
    }
  }

  private static void awaitState(IndexKeeper keeper, IndexState wanted) {
    while (keeper.status().state() != wanted) {
      Thread.onSpinWait();
    }
  }

  @Test
  void whatStandsInIsFoundAgainAndMadeAnew() throws IOException {
    try (SearchIndex index = place(IndexAccess.READ).substitute().open()) {
      assertTrue(index.written());
      while (catchUp().step(index)) {
        assertTrue(index.lastChange() > 0);
      }
      try (SearchIndex other = place(IndexAccess.READ).substitute().open()) {
        assertEquals(0, other.lastChange(), "in memory, as the first is in use");
      }
      try (SearchIndex other = place(IndexAccess.READ).substitute().openAnew()) {
        assertEquals(0, other.lastChange());
      }
      assertEquals(2, index.lastChange());
    }
    try (SearchIndex again = place(IndexAccess.READ).substitute().open()) {
      assertEquals(2, again.lastChange());
    }
    try (SearchIndex anew = place(IndexAccess.READ).substitute().openAnew()) {
      assertEquals(0, anew.lastChange());
    }
  }

  @Test
  void ofIndexesThatStandInTheLeastUsedGo() throws IOException {
    Path cache = Files.createDirectories(folder.resolve("cache"));
    for (int i = 1; i <= 5; i++) {
      Path old = Files.createDirectories(cache.resolve("old-" + i));
      Files.setLastModifiedTime(old, FileTime.fromMillis(i));
    }
    Files.writeString(cache.resolve("说明.txt"), "别删");
    place(IndexAccess.READ).substitute().open().close();
    try (Stream<Path> left = Files.list(cache)) {
      assertEquals(
          List.of("old-3", "old-4", "old-5", "说明.txt"),
          left.map(f -> f.getFileName().toString())
              .filter(name -> !name.startsWith(stores.archiveId()))
              .sorted()
              .toList());
    }
  }

  @Test
  void aFolderWithoutAnIndexServesNobodyAndIsNotAmiss() {
    assertFalse(place(IndexAccess.READ).serves(0));
    assertTrue(place(IndexAccess.READ).sound(() -> false));
    assertFalse(place(IndexAccess.WRITE).full());
    makeLevel();
    assertTrue(place(IndexAccess.READ).serves(2));
    assertTrue(place(IndexAccess.READ).sound(() -> false));
    assertFalse(place(IndexAccess.WRITE).readOnly());
  }
}
