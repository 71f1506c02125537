package kange.search;

import static kange.search.TestArchive.Draft.article;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kange.model.reading.ArticleText;
import kange.model.search.IndexStatus;
import kange.model.search.SearchRequest;
import kange.platform.ForgettingDisk;
import kange.platform.ForgettingDisk.Loss;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The index on a disk that may lose its power at every step of a commit. */
class IndexPowerFailureTest {
  private static final int CHANGES = 3;

  @TempDir Path folder;
  private int images;

  /** With the folder there: one that is lost with all that is in it is an index made anew. */
  private ForgettingDisk plugIn() throws IOException {
    Path real = folder.resolve("disk");
    Files.createDirectories(real.resolve("index"));
    return new ForgettingDisk(real);
  }

  private static ArticleText change(long number) {
    return article(number, "机关食堂" + number, "光盘成风。").in("清江机关", 2025, (int) number, number).done();
  }

  private static SearchIndex open(Path index) {
    return SearchIndex.open(index, TestArchive.ID, new MadeArticles(id -> Optional.of(change(id))));
  }

  @ParameterizedTest
  @EnumSource
  void anIndexIsLevelWithACommitOrEmptyAndWhatWasCommittedStays(Loss loss) throws IOException {
    ForgettingDisk disk = plugIn();
    Set<Long> seen = new TreeSet<>();
    disk.afterEach(() -> seen.add(levelAfter(disk, loss)));
    try (SearchIndex index = open(disk.root().resolve("index"))) {
      for (long number = 1; number <= CHANGES; number++) {
        index.apply(List.of(number), List.of(change(number)), number);
        assertEquals(number, levelAfter(disk, loss));
      }
    }
    assertTrue(seen.containsAll(List.of(0L, 1L, 2L, 3L)), seen::toString);
  }

  /** Opens what is left; says how far it is, and sees that it holds just that. */
  private long levelAfter(ForgettingDisk disk, Loss loss) {
    Path left = disk.fail(loss, folder.resolve("image" + images++)).resolve("index");
    try (SearchIndex index = open(left)) {
      long level = index.lastChange();
      assertTrue(index.sound(() -> false));
      assertEquals(
          level,
          index.search(SearchRequest.of("光盘", 9), IndexStatus.open(0, 0), () -> false).total());
      return level;
    }
  }

  @Test
  void theDiskSeesWhatTheIndexForces() throws IOException {
    ForgettingDisk disk = plugIn();
    int[] forced = {0};
    disk.afterEach(() -> forced[0]++);
    try (SearchIndex index = open(disk.root().resolve("index"))) {
      assertEquals(0, index.lastChange());
    }
    assertTrue(forced[0] > 2, () -> forced[0] + " times");
  }
}
