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
import kange.app.work.InTurn;
import kange.app.work.Job;
import kange.app.work.Latest;
import kange.app.work.PagedList;
import kange.app.work.Work;
import kange.archive.Archive;
import kange.model.HighlightColour;
import kange.model.MarkHit;
import kange.model.MarkKind;
import kange.model.MarkPage;
import kange.model.MarkQuery;
import kange.model.Tag;

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
   */
  record Shown(ObservableList<MarkHit> marks, List<Tag> tags) {
    static final Shown NOTHING = new Shown(FXCollections.emptyObservableList(), List.of());
  }

  private record First(MarkPage page, List<Tag> tags) {}

  private final Archive archive;
  private final Work work;
  private final Latest loading;
  private final InTurn changes;
  private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.NOTHING);
  private final ReadOnlyObjectWrapper<MarkQuery> query = new ReadOnlyObjectWrapper<>(MarkQuery.ALL);

  MarksModel(Archive archive, Work work, Consumer<Throwable> failed) {
    this.archive = archive;
    this.work = work;
    this.loading = new Latest(work, failed);
    this.changes = new InTurn(work, failed);
  }

  ReadOnlyObjectProperty<Shown> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<MarkQuery> queryProperty() {
    return query.getReadOnlyProperty();
  }

  Job load() {
    return load(Duration.ZERO);
  }

  Job search(String words) {
    MarkQuery now = query.get();
    query.set(new MarkQuery(words, now.kinds(), now.colours(), now.tag(), OptionalLong.empty()));
    return load(AS_ONE_TYPES);
  }

  /** Lists marks of one kind only, or of all. */
  Job ofKind(Optional<MarkKind> kind) {
    MarkQuery now = query.get();
    Set<MarkKind> kinds = kind.map(Set::of).orElse(Set.of());
    query.set(new MarkQuery(now.text(), kinds, Set.of(), now.tag(), OptionalLong.empty()));
    return load(Duration.ZERO);
  }

  /** Lists highlights of one colour only, or marks of all kinds again. */
  Job ofColour(Optional<HighlightColour> colour) {
    MarkQuery now = query.get();
    Set<HighlightColour> colours = colour.map(Set::of).orElse(Set.of());
    query.set(new MarkQuery(now.text(), Set.of(), colours, now.tag(), OptionalLong.empty()));
    return load(Duration.ZERO);
  }

  /** Lists marks of articles that bear a tag only, or of all. */
  Job ofTag(Optional<String> tag) {
    MarkQuery now = query.get();
    query.set(new MarkQuery(now.text(), now.kinds(), now.colours(), tag, OptionalLong.empty()));
    return load(Duration.ZERO);
  }

  /** Gives the articles of all marks asked for, each once. */
  Job articles(Consumer<List<Long>> then) {
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

  private Job load(Duration delay) {
    MarkQuery asked = query.get();
    return loading.run(delay, job -> first(asked), first -> show(asked, first));
  }

  private First first(MarkQuery asked) {
    return new First(
        archive.marks().search(asked, 0, PagedList.firstPage()), archive.marks().tags().all());
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
    shown.set(new Shown(marks, first.tags()));
  }
}
