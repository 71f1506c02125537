package kange.app.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import kange.app.SampleArchive;
import kange.app.work.TaskExecutor;
import kange.archive.Archive;
import kange.model.catalogue.ArticleFilter;
import kange.model.catalogue.ArticleSummary;
import kange.model.marks.ReadingList;
import kange.model.marks.ReadingListChange;
import kange.model.marks.RemovedReadingList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListsModelTest {
  @TempDir Path folder;
  private final TaskExecutor work =
      new TaskExecutor(
          Runnable::run,
          e -> {
            throw new AssertionError(e);
          });
  private Archive archive;
  private ListsModel model;
  private List<Long> three;

  @BeforeEach
  void open() throws IOException {
    archive = SampleArchive.one(folder);
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
    model.create(" 周末读 ", three, made -> {}).join();
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
    move(0, 1);
    assertEquals(List.of(three.get(1), three.get(0), three.get(2)), order());
    move(2, 1);
    assertEquals(List.of(three.get(1), three.get(2), three.get(0)), order());
    move(2, 3);
    move(0, -1);
    model.load(OptionalLong.empty()).settled().join();
    assertEquals(List.of(three.get(1), three.get(2), three.get(0)), order());
  }

  @Test
  void anArticleMovedOnAndOnGoesBackToWhereItSetOut() {
    List<ReadingListChange> changes = new ArrayList<>();
    model.move(0, 1, changes::add).join();
    model.move(1, 2, changes::add).join();
    ReadingListChange change = changes.getLast();
    assertEquals(List.of(three.get(1), three.get(2), three.get(0)), change.after());
    model.arrange(change.listId(), change.before()).join();
    assertEquals(three, order());
  }

  @Test
  void aNewNameTellsTheOldOne() {
    List<ReadingList> was = new ArrayList<>();
    model.rename(model.shownProperty().get().chosen().orElseThrow(), " 月末读 ", was::add).join();
    assertEquals("月末读", model.shownProperty().get().chosen().orElseThrow().name());
    model.rename(was.getFirst(), was.getFirst().name(), again -> {}).join();
    assertEquals("周末读", model.shownProperty().get().chosen().orElseThrow().name());
  }

  @Test
  void anArticleTakenOffComesBackToItsPlace() {
    List<ReadingListChange> changes = new ArrayList<>();
    model.remove(three.get(1), changes::add).join();
    assertEquals(List.of(three.get(0), three.get(2)), order());
    ReadingListChange change = changes.getFirst();
    model.arrange(change.listId(), change.before()).join();
    assertEquals(three, order());
  }

  @Test
  void aDeletedListIsPutBackWithItsArticles() {
    List<RemovedReadingList> gone = new ArrayList<>();
    model.delete(model.shownProperty().get().chosen().orElseThrow(), gone::add).join();
    assertTrue(model.shownProperty().get().lists().isEmpty());
    model.restore(gone.getFirst()).join();
    assertEquals(three, order());
  }

  private void move(int from, int to) {
    model.move(from, to, done -> {}).join();
  }

  private List<Long> order() {
    return model.articles().stream().map(ArticleSummary::id).toList();
  }
}
