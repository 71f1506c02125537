package kange.app.reader.marks;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import kange.app.work.BackgroundTask;
import kange.app.work.LatestTask;
import kange.app.work.SerialTasks;
import kange.app.work.TaskExecutor;
import kange.archive.Archive;
import kange.archive.ReadingLists;
import kange.model.marks.ReadingList;
import kange.model.marks.ReadingListChange;

/** The reading lists, and which of them the article on show is on. For the UI thread. */
public final class ArticleListsModel {
  /**
   * What is on show.
   *
   * @param on the lists the article is on
   */
  record Shown(List<ReadingList> all, Set<Long> on) {
    static final Shown NOTHING = new Shown(List.of(), Set.of());
  }

  private final ReadingLists lists;
  private final LatestTask loading;
  private final SerialTasks changes;
  private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.NOTHING);
  private long article;

  public ArticleListsModel(Archive archive, TaskExecutor work, Consumer<Throwable> failed) {
    this.lists = archive.marks().lists();
    this.loading = new LatestTask(work, failed);
    this.changes =
        new SerialTasks(
            work,
            failure -> {
              failed.accept(failure);
              load(article);
            });
  }

  ReadOnlyObjectProperty<Shown> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** Whether articles can be put on a list: not on the archive's where it is not to be written. */
  boolean changeable(ReadingList list) {
    return lists.changeable(list);
  }

  public BackgroundTask load(long of) {
    article = of;
    return loading.run(Duration.ZERO, job -> read(of), shown::set);
  }

  private Shown read(long of) {
    Set<Long> on = lists.withArticle(of).stream().map(ReadingList::id).collect(Collectors.toSet());
    return new Shown(lists.all(), on);
  }

  /**
   * Puts the article on a list, or takes it off.
   *
   * @param then takes the change, for {@link #takeBack}
   */
  @CanIgnoreReturnValue
  CompletableFuture<Void> set(ReadingList list, boolean on, Consumer<ReadingListChange> then) {
    List<Long> one = List.of(article);
    return change(() -> on ? lists.add(list.id(), one) : lists.remove(list.id(), one), then);
  }

  /** Makes a list with the article on it. */
  @CanIgnoreReturnValue
  CompletableFuture<Void> create(String name, Consumer<ReadingList> then) {
    List<Long> one = List.of(article);
    return change(
        () -> {
          ReadingList made = lists.create(name.strip());
          lists.add(made.id(), one);
          return made;
        },
        then);
  }

  /** Gives a list the articles back it had before a change. */
  @CanIgnoreReturnValue
  CompletableFuture<Void> takeBack(ReadingListChange change) {
    return change(() -> lists.arrange(change.listId(), change.before()), done -> {});
  }

  /** Deletes a list that was only just made. */
  @CanIgnoreReturnValue
  CompletableFuture<Void> takeBack(ReadingList made) {
    return change(() -> lists.delete(made.id()), gone -> {});
  }

  private <T> CompletableFuture<Void> change(Supplier<T> task, Consumer<T> then) {
    long of = article;
    return changes.run(
        job -> new Changed<>(task.get(), read(of)),
        changed -> {
          if (of == article) {
            loading.cancel();
            shown.set(changed.now());
          }
          then.accept(changed.result());
        });
  }

  private record Changed<T>(T result, Shown now) {}
}
