package kange.app.marks;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kange.app.work.BackgroundTask;
import kange.app.work.LatestTask;
import kange.app.work.PagedList;
import kange.app.work.SerialTasks;
import kange.app.work.TaskExecutor;
import kange.archive.Archive;
import kange.model.marks.HighlightColour;
import kange.model.marks.MarkHit;
import kange.model.marks.MarkKind;
import kange.model.marks.MarkPage;
import kange.model.marks.MarkQuery;
import kange.model.marks.Tag;

/**
 * The marks that were asked for, by words, kind, colour and tag, in pages as they are looked at.
 * For the UI thread.
 */
final class MarksModel {
  private static final Duration AS_ONE_TYPES = Duration.ofMillis(150);

  /**
   * What is on show.
   *
   * @param marks null where they are still on their way
   * @param tags all there are
   * @param own whether the reader has any that are in no archive
   * @param waiting titles of articles that are not here now, and that the reader has marked
   */
  record Shown(ObservableList<MarkHit> marks, List<Tag> tags, boolean own, List<String> waiting) {
    static final Shown NOTHING =
        new Shown(FXCollections.emptyObservableList(), List.of(), false, List.of());
  }

  private record First(MarkPage page, List<Tag> tags, boolean own, List<String> waiting) {}

  private final Archive archive;
  private final TaskExecutor work;
  private final LatestTask loading;
  private final SerialTasks changes;
  private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.NOTHING);
  private final ReadOnlyObjectWrapper<MarkQuery> query = new ReadOnlyObjectWrapper<>(MarkQuery.ALL);

  MarksModel(Archive archive, TaskExecutor work, Consumer<Throwable> failed) {
    this.archive = archive;
    this.work = work;
    this.loading = new LatestTask(work, failed);
    this.changes = new SerialTasks(work, failed);
  }

  ReadOnlyObjectProperty<Shown> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<MarkQuery> queryProperty() {
    return query.getReadOnlyProperty();
  }

  /** Whether a mark is the reader's to take away. */
  boolean changeable(MarkHit hit) {
    return archive.marks().changeable(hit);
  }

  BackgroundTask load() {
    return load(Duration.ZERO);
  }

  BackgroundTask search(String words) {
    MarkQuery now = query.get();
    query.set(new MarkQuery(words, now.kinds(), now.colours(), now.tag(), OptionalLong.empty()));
    return load(AS_ONE_TYPES);
  }

  /** Lists marks of one kind only, or of all. */
  BackgroundTask ofKind(Optional<MarkKind> kind) {
    MarkQuery now = query.get();
    Set<MarkKind> kinds = kind.map(Set::of).orElse(Set.of());
    query.set(new MarkQuery(now.text(), kinds, Set.of(), now.tag(), OptionalLong.empty()));
    return load(Duration.ZERO);
  }

  /** Lists highlights of one colour only, or marks of all kinds again. */
  BackgroundTask ofColour(Optional<HighlightColour> colour) {
    MarkQuery now = query.get();
    Set<HighlightColour> colours = colour.map(Set::of).orElse(Set.of());
    query.set(new MarkQuery(now.text(), Set.of(), colours, now.tag(), OptionalLong.empty()));
    return load(Duration.ZERO);
  }

  /** Lists marks of articles that bear a tag only, or of all. */
  BackgroundTask ofTag(Optional<String> tag) {
    MarkQuery now = query.get();
    query.set(new MarkQuery(now.text(), now.kinds(), now.colours(), tag, OptionalLong.empty()));
    return load(Duration.ZERO);
  }

  /** Gives the articles of all marks asked for, each once. */
  BackgroundTask articles(Consumer<List<Long>> then) {
    MarkQuery asked = query.get();
    return work.run(job -> archive.marks().articles(asked), then);
  }

  /**
   * Takes a mark away and shows what is left.
   *
   * @param then takes what brings it back
   */
  @CanIgnoreReturnValue
  CompletableFuture<Void> remove(MarkHit hit, Consumer<RemovedMark> then) {
    MarkQuery asked = query.get();
    return changes.run(
        job -> new Changed(RemovedMark.remove(archive, hit), first(asked)),
        changed -> {
          show(asked, changed.now());
          then.accept(changed.removed());
        });
  }

  /** Brings a mark back. */
  @CanIgnoreReturnValue
  CompletableFuture<Void> putBack(RemovedMark removed) {
    MarkQuery asked = query.get();
    return changes.run(
        job -> {
          removed.putBack(archive);
          return first(asked);
        },
        now -> show(asked, now));
  }

  private record Changed(RemovedMark removed, First now) {}

  private BackgroundTask load(Duration delay) {
    MarkQuery asked = query.get();
    return loading.run(delay, job -> first(asked), first -> show(asked, first));
  }

  private First first(MarkQuery asked) {
    return new First(
        archive.marks().search(asked, 0, PagedList.firstPage()),
        archive.marks().tags().all(),
        archive.marks().anyOwn(),
        archive.marks().waiting());
  }

  private void show(MarkQuery asked, First first) {
    if (!asked.equals(query.get())) {
      return;
    }
    loading.cancel();
    MarkPage page = first.page();
    PagedList<MarkHit> marks =
        new PagedList<>(
            page.total(),
            page.hits(),
            (offset, limit) -> archive.marks().search(asked, offset, limit).hits(),
            work);
    shown.set(new Shown(marks, first.tags(), first.own(), first.waiting()));
  }
}
