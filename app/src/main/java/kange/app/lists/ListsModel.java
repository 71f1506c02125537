package kange.app.lists;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kange.app.work.BackgroundTask;
import kange.app.work.LatestTask;
import kange.app.work.SerialTasks;
import kange.app.work.TaskExecutor;
import kange.archive.Archive;
import kange.archive.ReadingLists;
import kange.model.catalogue.ArticleSummary;
import kange.model.marks.ReadingList;
import kange.model.marks.ReadingListChange;
import kange.model.marks.RemovedReadingList;

/** The reading lists, and the articles of the one on show. For the UI thread. */
final class ListsModel {
  /**
   * What is on show.
   *
   * @param chosen the list whose articles are shown
   */
  record Shown(List<ReadingList> lists, Optional<ReadingList> chosen) {
    static final Shown NOTHING = new Shown(List.of(), Optional.empty());
  }

  private record Loaded(Shown shown, List<ArticleSummary> articles) {}

  /** One article on its way through a list: the way back is to where it set out. */
  private record Walk(long list, long article, List<Long> before) {}

  private final ReadingLists lists;
  private final LatestTask loading;
  private final SerialTasks changes;
  private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.NOTHING);
  private final ObservableList<ArticleSummary> articles = FXCollections.observableArrayList();
  private final ReadOnlyBooleanWrapper changeable = new ReadOnlyBooleanWrapper(true);
  private Optional<Walk> walk = Optional.empty();

  ListsModel(Archive archive, TaskExecutor work, Consumer<Throwable> failed) {
    this.lists = archive.marks().lists();
    this.loading = new LatestTask(work, failed);
    this.changes =
        new SerialTasks(
            work,
            failure -> {
              failed.accept(failure);
              // What was shown before it was done is not what the archive holds.
              load(chosen());
            });
  }

  ReadOnlyObjectProperty<Shown> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** Whether the list on show is the reader's to change. */
  ReadOnlyBooleanProperty changeableProperty() {
    return changeable.getReadOnlyProperty();
  }

  /** Whether a list is the reader's to change: the archive's is not where it takes no changes. */
  boolean changeable(ReadingList list) {
    return lists.changeable(list);
  }

  /** The articles of the list on show, all of them, in its order. */
  ObservableList<ArticleSummary> articles() {
    return articles;
  }

  private OptionalLong chosen() {
    return shown.get().chosen().stream().mapToLong(ReadingList::id).findFirst();
  }

  /** Shows a list; the first of all when none is named or it is not there any more. */
  BackgroundTask load(OptionalLong wanted) {
    walk = Optional.empty();
    return loading.run(Duration.ZERO, job -> read(wanted), this::show);
  }

  private Loaded read(OptionalLong wanted) {
    List<ReadingList> all = lists.all();
    Optional<ReadingList> chosen =
        all.stream()
            .filter(l -> wanted.isPresent() && l.id() == wanted.getAsLong())
            .findFirst()
            .or(() -> all.stream().findFirst());
    return new Loaded(
        new Shown(all, chosen),
        chosen.map(l -> lists.articles(l.id(), 0, Integer.MAX_VALUE)).orElse(List.of()));
  }

  private void show(Loaded loaded) {
    changeable.set(loaded.shown().chosen().map(lists::changeable).orElse(true));
    shown.set(loaded.shown());
    if (!articles.equals(loaded.articles())) {
      articles.setAll(loaded.articles());
    }
  }

  /** Makes a list with some articles on it and shows it. */
  @CanIgnoreReturnValue
  CompletableFuture<Void> create(String name, List<Long> on, Consumer<ReadingList> then) {
    return change(
        job -> {
          ReadingList made = lists.create(name.strip());
          if (!on.isEmpty()) {
            lists.add(made.id(), on);
          }
          return made;
        },
        made -> OptionalLong.of(made.id()),
        then);
  }

  /**
   * Gives a list another name.
   *
   * @param then takes it as it was
   */
  @CanIgnoreReturnValue
  CompletableFuture<Void> rename(ReadingList list, String name, Consumer<ReadingList> then) {
    return change(job -> lists.rename(list.id(), name.strip()), was -> chosen(), then);
  }

  @CanIgnoreReturnValue
  CompletableFuture<Void> delete(ReadingList list, Consumer<RemovedReadingList> then) {
    return change(job -> lists.delete(list.id()), gone -> chosen(), then);
  }

  @CanIgnoreReturnValue
  CompletableFuture<Void> restore(RemovedReadingList gone) {
    return change(
        job -> {
          lists.restore(gone);
          return gone;
        },
        back -> OptionalLong.of(back.list().id()),
        back -> {});
  }

  /** Puts articles at the end of a list and shows it. */
  @CanIgnoreReturnValue
  CompletableFuture<Void> add(ReadingList list, List<Long> more, Consumer<ReadingListChange> then) {
    return change(job -> lists.add(list.id(), more), done -> OptionalLong.of(list.id()), then);
  }

  @CanIgnoreReturnValue
  CompletableFuture<Void> remove(long article, Consumer<ReadingListChange> then) {
    OptionalLong list = chosen();
    if (list.isEmpty()) {
      return CompletableFuture.completedFuture(null);
    }
    return change(job -> lists.remove(list.getAsLong(), List.of(article)), done -> list, then);
  }

  /**
   * Moves an article of the list on show, on screen at once and in the archive soon after.
   *
   * @param to where it stands afterwards, from 0; beyond the ends nothing happens
   * @param then takes the change; moved on and on, one article's change begins where it set out
   */
  @CanIgnoreReturnValue
  CompletableFuture<Void> move(int from, int to, Consumer<ReadingListChange> then) {
    OptionalLong list = chosen();
    int last = articles.size() - 1;
    if (list.isEmpty() || from == to || Math.clamp(from, 0, last) != from || to < 0 || to > last) {
      return CompletableFuture.completedFuture(null);
    }
    List<Long> before = articles.stream().map(ArticleSummary::id).toList();
    ArticleSummary moved = articles.remove(from);
    articles.add(to, moved);
    Walk way =
        walk.filter(w -> w.list() == list.getAsLong() && w.article() == moved.id())
            .orElseGet(() -> new Walk(list.getAsLong(), moved.id(), before));
    walk = Optional.of(way);
    return changes.run(
        job -> lists.move(way.list(), List.of(way.article()), to),
        done -> then.accept(new ReadingListChange(way.list(), way.before(), done.after())));
  }

  /** Gives a list its articles in an order, and shows it. */
  @CanIgnoreReturnValue
  CompletableFuture<Void> arrange(long list, List<Long> order) {
    return change(job -> lists.arrange(list, order), done -> OptionalLong.of(list), done -> {});
  }

  private <T> CompletableFuture<Void> change(
      TaskExecutor.Task<T> task, Function<T, OptionalLong> showing, Consumer<T> then) {
    walk = Optional.empty();
    return changes.run(
        job -> {
          T result = task.run(job);
          return new Changed<>(result, read(showing.apply(result)));
        },
        changed -> {
          loading.cancel();
          show(changed.now());
          then.accept(changed.result());
        });
  }

  private record Changed<T>(T result, Loaded now) {}
}
