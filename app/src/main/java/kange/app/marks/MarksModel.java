package kange.app.marks;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import kange.app.work.Job;
import kange.app.work.Latest;
import kange.app.work.Work;
import kange.archive.Archive;
import kange.model.HighlightColour;
import kange.model.MarkKind;
import kange.model.MarkPage;
import kange.model.MarkQuery;
import kange.model.Tag;

/** The marks that were asked for, by words, kind, colour and tag. For the UI thread. */
final class MarksModel {
  private static final Duration AS_ONE_TYPES = Duration.ofMillis(150);
  private static final int MOST = 1000;

  /** What is on show: the marks, and all tags there are. */
  record Shown(MarkPage page, List<Tag> tags) {
    static final Shown NOTHING = new Shown(new MarkPage(0, List.of()), List.of());
  }

  private final Archive archive;
  private final Latest loading;
  private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.NOTHING);
  private final ReadOnlyObjectWrapper<MarkQuery> query = new ReadOnlyObjectWrapper<>(MarkQuery.ALL);

  MarksModel(Archive archive, Work work, Consumer<Throwable> failed) {
    this.archive = archive;
    this.loading = new Latest(work, failed);
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

  private Job load(Duration delay) {
    MarkQuery asked = query.get();
    return loading.run(
        delay,
        job -> new Shown(archive.marks().search(asked, 0, MOST), archive.marks().tags().all()),
        shown::set);
  }
}
