package kange.app.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import kange.app.shell.SampleIssues;
import kange.app.work.Work;
import kange.archive.Archive;
import kange.model.ArticleFilter;
import kange.model.ArticleSummary;
import kange.model.DuplicatePolicy;
import kange.model.Progress;
import kange.model.ReadingListChange;
import kange.model.RemovedReadingList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListsModelTest {
  @TempDir Path folder;
  private final Work work =
      new Work(
          Runnable::run,
          e -> {
            throw new AssertionError(e);
          });
  private Archive archive;
  private ListsModel model;
  private List<Long> three;

  @BeforeEach
  void open() throws IOException {
    archive = Archive.open(folder.resolve("archive"));
    List<Path> samples = SampleIssues.copyTo(folder.resolve("samples"));
    archive.importFiles(List.of(samples.getFirst()), DuplicatePolicy.REPORT, Progress.NONE);
    three =
        archive.catalogue().articles(ArticleFilter.ALL, 0, 3).stream()
            .map(ArticleSummary::id)
            .toList();
    model =
        new ListsModel(
            archive,
            work,
            e -> {
              throw new AssertionError(e);
            });
    model.create(" 周末读 ", three, made -> {}).settled().join();
  }

  @AfterEach
  void close() {
    work.close();
    archive.close();
  }

  @Test
  void aNewListIsShownWithTheArticlesThatWaited() {
    assertEquals("周末读", model.shownProperty().get().chosen().orElseThrow().name());
    assertEquals(three, order());
  }

  @Test
  void articlesMoveUpAndDownAndTheOrderIsKept() {
    model.move(three.get(0), 1).settled().join();
    assertEquals(List.of(three.get(1), three.get(0), three.get(2)), order());
    model.move(three.get(2), -1).settled().join();
    assertEquals(List.of(three.get(1), three.get(2), three.get(0)), order());
    model.move(three.get(0), 1).settled().join();
    model.load(OptionalLong.empty()).settled().join();
    assertEquals(List.of(three.get(1), three.get(2), three.get(0)), order());
  }

  @Test
  void anArticleTakenOffComesBackToItsPlace() {
    List<ReadingListChange> changes = new ArrayList<>();
    model.remove(three.get(1), changes::add).settled().join();
    assertEquals(List.of(three.get(0), three.get(2)), order());
    ReadingListChange change = changes.getFirst();
    model.arrange(change.listId(), change.before()).settled().join();
    assertEquals(three, order());
  }

  @Test
  void aDeletedListIsPutBackWithItsArticles() {
    List<RemovedReadingList> gone = new ArrayList<>();
    model.delete(model.shownProperty().get().chosen().orElseThrow(), gone::add).settled().join();
    assertTrue(model.shownProperty().get().lists().isEmpty());
    model.restore(gone.getFirst()).settled().join();
    assertEquals(three, order());
  }

  private List<Long> order() {
    return model.shownProperty().get().articles().stream().map(ArticleSummary::id).toList();
  }
}
