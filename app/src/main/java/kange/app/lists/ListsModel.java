package kange.app.lists;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import kange.app.work.Job;
import kange.app.work.Latest;
import kange.app.work.Work;
import kange.archive.Archive;
import kange.archive.ReadingLists;
import kange.model.ArticleSummary;
import kange.model.ReadingList;
import kange.model.ReadingListChange;
import kange.model.RemovedReadingList;

/** The reading lists, and the articles of the one on show. For the UI thread. */
final class ListsModel {
  private static final int MOST = 2000;

  /**
   * What is on show.
   *
   * @param chosen the list whose articles are shown
   */
  record Shown(
      List<ReadingList> lists, Optional<ReadingList> chosen, List<ArticleSummary> articles) {
    static final Shown NOTHING = new Shown(List.of(), Optional.empty(), List.of());
  }

  private final ReadingLists lists;
  private final Work work;
  private final Consumer<Throwable> failed;
  private final Latest loading;
  private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.NOTHING);

  ListsModel(Archive archive, Work work, Consumer<Throwable> failed) {
    this.lists = archive.marks().lists();
    this.work = work;
    this.failed = failed;
    this.loading = new Latest(work, failed);
  }

  ReadOnlyObjectProperty<Shown> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  private OptionalLong chosen() {
    return shown.get().chosen().stream().mapToLong(ReadingList::id).findFirst();
  }

  /** Shows a list; the first of all when none is named or it is not there any more. */
  Job load(OptionalLong wanted) {
    return loading.run(Duration.ZERO, job -> read(wanted), shown::set);
  }

  private Shown read(OptionalLong wanted) {
    List<ReadingList> all = lists.all();
    Optional<ReadingList> chosen =
        all.stream()
            .filter(l -> wanted.isPresent() && l.id() == wanted.getAsLong())
            .findFirst()
            .or(() -> all.stream().findFirst());
    return new Shown(
        all, chosen, chosen.map(l -> lists.articles(l.id(), 0, MOST)).orElse(List.of()));
  }

  /** Makes a list with some articles on it and shows it. */
  Job create(String name, List<Long> articles, Consumer<ReadingList> then) {
    return change(
        job -> {
          ReadingList made = lists.create(name.strip());
          if (!articles.isEmpty()) {
            lists.add(made.id(), articles);
          }
          return made;
        },
        made -> OptionalLong.of(made.id()),
        then);
  }

  Job rename(ReadingList list, String name) {
    return change(job -> lists.rename(list.id(), name.strip()), was -> chosen(), was -> {});
  }

  Job delete(ReadingList list, Consumer<RemovedReadingList> then) {
    return change(job -> lists.delete(list.id()), gone -> chosen(), then);
  }

  Job restore(RemovedReadingList gone) {
    return change(
        job -> {
          lists.restore(gone);
          return gone;
        },
        back -> OptionalLong.of(back.list().id()),
        back -> {});
  }

  /** Puts articles at the end of a list and shows it. */
  Job add(ReadingList list, List<Long> articles, Consumer<ReadingListChange> then) {
    return change(job -> lists.add(list.id(), articles), done -> OptionalLong.of(list.id()), then);
  }

  Job remove(long article, Consumer<ReadingListChange> then) {
    return chosen().isEmpty()
        ? Job.done()
        : change(
            job -> lists.remove(chosen().getAsLong(), List.of(article)), done -> chosen(), then);
  }

  /** Moves an article of the list on show some places down, or up when negative. */
  Job move(long article, int places) {
    List<Long> order =
        new ArrayList<>(shown.get().articles().stream().map(ArticleSummary::id).toList());
    int from = order.indexOf(article);
    int to = from + places;
    if (from < 0 || to < 0 || to >= order.size() || chosen().isEmpty()) {
      return Job.done();
    }
    Collections.rotate(
        order.subList(Math.min(from, to), Math.max(from, to) + 1), places > 0 ? -1 : 1);
    return arrange(chosen().getAsLong(), order);
  }

  /** Gives a list its articles in an order. */
  Job arrange(long list, List<Long> order) {
    return change(job -> lists.arrange(list, order), done -> OptionalLong.of(list), done -> {});
  }

  private <T> Job change(Work.Task<T> task, Function<T, OptionalLong> showing, Consumer<T> then) {
    return work.run(
        job -> {
          T result = task.run(job);
          return new Changed<>(result, read(showing.apply(result)));
        },
        changed -> {
          loading.cancel();
          shown.set(changed.now());
          then.accept(changed.result());
        },
        failed);
  }

  private record Changed<T>(T result, Shown now) {}
}
