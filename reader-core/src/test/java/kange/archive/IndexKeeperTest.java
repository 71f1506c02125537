package kange.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kange.index.CatchUp;
import kange.index.IndexAccess;
import kange.index.IndexFolder;
import kange.index.IndexKeeper;
import kange.index.StoredArticles;
import kange.model.ArchiveException;
import kange.model.search.IndexState;
import kange.model.search.IndexStatus;
import kange.search.SearchIndex;
import kange.store.Issues;
import kange.store.Stores;
import kange.store.sql.ChangeLog;
import kange.store.sql.Sql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A keeper over a real database and a real index, in trouble. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class IndexKeeperTest {
  private static final int ISSUES = 120;
  private static final Executor THREADS = task -> Thread.ofPlatform().daemon().start(task);

  @TempDir Path folder;
  private Stores stores;
  private IndexKeeper keeper;

  @BeforeEach
  void fill() throws IOException {
    Path home = Files.createDirectories(folder.resolve("archive"));
    stores = Stores.open(home.resolve("kange.db"), false, new ChineseKeys());
    for (int n = 1; n <= ISSUES; n++) {
      stores.issues().add(Issues.incoming(Issues.issue("远山机关", 2026, "n" + n, 3)));
    }
    keeper = keeper();
  }

  @AfterEach
  void close() {
    keeper.close();
    stores.database().close();
  }

  @Test
  void aListenerMayAskHowFarTheIndexIsWhileASearchMeetsAFault() throws Exception {
    CountDownLatch told = new CountDownLatch(1);
    CountDownLatch faulty = new CountDownLatch(1);
    BlockingQueue<IndexStatus> heard = new LinkedBlockingQueue<>();
    keeper.onStatus(
        status -> {
          told.countDown();
          await(faulty);
          heard.add(keeper.status());
        });
    keeper.wake();
    told.await();
    assertThrows(ArchiveException.class, () -> keeper.ask(IndexKeeperTest::fail));
    faulty.countDown();
    keeper.awaitLevel();
    assertEquals(ISSUES, keeper.ask(SearchIndex::issueCount));
    assertTrue(heard.take().total() == ISSUES, "the listener was answered");
  }

  @Test
  void aListenerMayCloseTheArchiveAndOneThatThrowsHarmsNobody() throws Exception {
    CountDownLatch closed = new CountDownLatch(1);
    keeper.onStatus(
        status -> {
          throw new IllegalStateException("a listener's own fault");
        });
    keeper.onStatus(
        status -> {
          keeper.close();
          closed.countDown();
        });
    keeper.wake();
    closed.await();
    assertEquals(IndexState.CLOSED, keeper.status().state());
  }

  @Test
  void listenersAreToldInOrderUntilTheyCloseTheirSubscription() throws Exception {
    BlockingQueue<IndexStatus> told = new LinkedBlockingQueue<>();
    BlockingQueue<IndexStatus> left = new LinkedBlockingQueue<>();
    keeper.onStatus(told::add);
    keeper.onStatus(left::add).close();
    keeper.awaitLevel();
    List<IndexStatus> all = new ArrayList<>();
    while (all.isEmpty() || !all.getLast().state().equals(IndexState.LEVEL)) {
      all.add(told.take());
    }
    assertEquals(IndexState.OPENING, all.getFirst().state());
    List<Integer> indexed = all.stream().map(IndexStatus::indexed).toList();
    assertEquals(indexed.stream().sorted().toList(), indexed);
    assertTrue(indexed.stream().distinct().count() > 2, "by and by: " + indexed);
    assertEquals(List.of(), List.copyOf(left));
  }

  @Test
  void aDamagedIndexIsMadeAnewOnceAndASecondFaultBreaksIt() {
    keeper.awaitLevel();
    assertThrows(ArchiveException.class, () -> keeper.ask(IndexKeeperTest::fail));
    keeper.awaitLevel();
    assertEquals(ISSUES, keeper.ask(SearchIndex::issueCount));
    assertThrows(ArchiveException.class, () -> keeper.ask(IndexKeeperTest::fail));
    assertEquals(IndexState.BROKEN, keeper.status().state());
    assertEquals(ISSUES, keeper.ask(SearchIndex::issueCount), "asked again, it is opened again");
  }

  @Test
  void filesThatAreDamagedUnderTheOpenIndexAreMadeAnewByTheNextSearchOrChange() throws Exception {
    keeper.awaitLevel();
    Path index = folder.resolve("archive/index");
    try (Stream<Path> files = Files.list(index)) {
      for (Path file : files.filter(f -> !f.endsWith("write.lock")).toList()) {
        damage(file);
      }
    }
    stores.issues().add(Issues.incoming(Issues.issue("远山机关", 2026, "neu", 3)));
    keeper.changed();
    keeper.awaitLevel();
    assertEquals(ISSUES + 1, keeper.ask(SearchIndex::issueCount));
    boolean sound = keeper.ask(opened -> opened.sound(() -> false));
    assertTrue(sound);
  }

  @Test
  void whereTheDiskRefusesEveryQuestionIsRefusedUntilItNoLongerDoes() throws Exception {
    Path index = folder.resolve("archive/index");
    Files.writeString(index, "a file where the folder should be");
    ArchiveException said =
        assertThrows(ArchiveException.class, () -> keeper.ask(SearchIndex::issueCount));
    assertEquals("index.unusable", said.message().code());
    assertEquals(IndexState.BROKEN, keeper.status().state());
    keeper.changed();
    assertThrows(ArchiveException.class, keeper::awaitLevel);
    Files.delete(index);
    keeper.awaitLevel();
    assertEquals(ISSUES, keeper.ask(SearchIndex::issueCount));
    assertEquals(IndexStatus.open(ISSUES, ISSUES), keeper.status());
  }

  @Test
  void aRebuildLetsTheRunningSearchEndAndTheNextOneFindEverythingAgain() throws Exception {
    keeper.awaitLevel();
    CountDownLatch asking = new CountDownLatch(1);
    CountDownLatch answer = new CountDownLatch(1);
    CompletableFuture<Integer> search =
        CompletableFuture.supplyAsync(
            () ->
                keeper.ask(
                    index -> {
                      asking.countDown();
                      await(answer);
                      return index.issueCount();
                    }),
            THREADS);
    asking.await();
    CountDownLatch rebuilding = whenIn(IndexState.REBUILDING);
    CompletableFuture<?> rebuild =
        CompletableFuture.runAsync(() -> keeper.rebuild(() -> false), THREADS);
    rebuilding.await();
    answer.countDown();
    assertEquals(ISSUES, search.get());
    rebuild.get();
    assertEquals(ISSUES, keeper.ask(SearchIndex::issueCount));
  }

  @Test
  void closedWhileItOpensOrIsMadeAnewItEndsAndLetsTheNextOneIn() throws Exception {
    keeper.wake();
    keeper.close();
    assertThrows(ArchiveException.class, () -> keeper.ask(SearchIndex::issueCount));
    keeper = keeper();
    keeper.awaitLevel();
    CountDownLatch rebuilding = whenIn(IndexState.REBUILDING);
    CompletableFuture<Void> rebuild =
        CompletableFuture.runAsync(() -> keeper.rebuild(() -> false), THREADS);
    rebuilding.await();
    keeper.close();
    rebuild.handle((done, failed) -> true).get();
    assertEquals(IndexState.CLOSED, keeper.status().state());
    keeper = keeper();
    keeper.awaitLevel();
    assertEquals(ISSUES, keeper.ask(SearchIndex::issueCount));
  }

  @Test
  void aSecondWriterIsRefusedAndTheFirstGoesOn() {
    keeper.awaitLevel();
    try (IndexKeeper second = keeper()) {
      assertThrows(ArchiveException.class, () -> second.ask(SearchIndex::issueCount));
      assertEquals(IndexState.BROKEN, second.status().state());
      assertEquals(ISSUES, keeper.ask(SearchIndex::issueCount));
      keeper.close();
      second.awaitLevel();
      assertEquals(ISSUES, second.ask(SearchIndex::issueCount));
    }
  }

  @Test
  void aBrokenIndexThatIsClosedSaysThatItIsClosed() throws Exception {
    Files.writeString(folder.resolve("archive/index"), "a file where the folder should be");
    assertThrows(ArchiveException.class, () -> keeper.ask(SearchIndex::issueCount));
    assertEquals(IndexState.BROKEN, keeper.status().state());
    keeper.close();
    assertEquals(IndexState.CLOSED, keeper.status().state());
    assertThrows(ArchiveException.class, () -> keeper.ask(SearchIndex::issueCount));
    assertThrows(ArchiveException.class, keeper::awaitLevel);
    assertThrows(ArchiveException.class, () -> keeper.rebuild(() -> false));
  }

  @Test
  void whereTheDatabaseFailsTheIndexKeepsWhatItHasAndComesOnAfterwards() {
    keeper.awaitLevel();
    long first = stores.issues().ids().iterator().next();
    // In one change: whatever the keeper is at meanwhile, it cannot come between.
    stores
        .database()
        .change(
            c -> {
              ChangeLog.record(c, first, false);
              Sql.update(c, "ALTER TABLE article RENAME TO article_out_of_reach");
            });
    assertThrows(ArchiveException.class, keeper::awaitLevel);
    assertEquals(ISSUES, keeper.ask(SearchIndex::issueCount), "what it has can be searched");
    stores
        .database()
        .change(c -> Sql.update(c, "ALTER TABLE article_out_of_reach RENAME TO article"));
    awaitLevelAgain();
    assertEquals(stores.changes().last(), keeper.ask(SearchIndex::lastChange));
  }

  /** An attempt that began before the database could be read again may still fail. */
  private void awaitLevelAgain() {
    long giveUp = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    while (true) {
      try {
        keeper.awaitLevel();
        return;
      } catch (ArchiveException e) {
        if (System.nanoTime() > giveUp) {
          throw e;
        }
      }
    }
  }

  @Test
  void whoOnlyFollowsAnIndexLeavesAFaultToTheOneThatWritesIt() {
    keeper.awaitLevel();
    try (IndexKeeper follower = keeper(true)) {
      assertEquals(ISSUES, follower.ask(SearchIndex::issueCount));
      assertThrows(ArchiveException.class, () -> follower.ask(IndexKeeperTest::fail));
      assertThrows(ArchiveException.class, () -> follower.ask(IndexKeeperTest::fail));
      assertEquals(ISSUES, follower.ask(SearchIndex::issueCount));
      follower.awaitLevel();
      assertEquals(IndexStatus.open(ISSUES, ISSUES), follower.status());
    }
    assertEquals(ISSUES, keeper.ask(SearchIndex::issueCount));
  }

  private CountDownLatch whenIn(IndexState wanted) {
    CountDownLatch there = new CountDownLatch(1);
    keeper.onStatus(
        status -> {
          if (status.state() == wanted) {
            there.countDown();
          }
        });
    return there;
  }

  private IndexKeeper keeper() {
    return keeper(false);
  }

  private IndexKeeper keeper(boolean readOnly) {
    IndexFolder index =
        new IndexFolder(
            folder.resolve("archive/index"),
            stores.database().file(),
            stores.archiveId(),
            new StoredArticles(stores.articles()),
            readOnly ? IndexAccess.FOLLOW : IndexAccess.WRITE,
            folder.resolve("cache"));
    return new IndexKeeper(index, new CatchUp(stores.changes(), stores.articles()));
  }

  private static void damage(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    for (int i = bytes.length / 4; i < bytes.length; i++) {
      bytes[i] ^= 0x5a;
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.write(ByteBuffer.wrap(bytes));
    }
  }

  private static int fail(SearchIndex index) {
    throw new UncheckedIOException(new IOException("the disk does not answer"));
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
