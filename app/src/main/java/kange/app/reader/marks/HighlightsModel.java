package kange.app.reader.marks;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import kange.app.work.BackgroundTask;
import kange.app.work.LatestTask;
import kange.app.work.TaskExecutor;
import kange.archive.Archive;
import kange.model.issue.BlockSpan;
import kange.model.marks.Highlight;
import kange.model.marks.HighlightColour;

/** The highlights of the article on show. For the UI thread. */
public final class HighlightsModel {
  private final Archive archive;
  private final TaskExecutor work;
  private final LatestTask loading;
  private final Consumer<Throwable> failed;
  private final ReadOnlyObjectWrapper<List<Highlight>> highlights =
      new ReadOnlyObjectWrapper<>(List.of());
  private long article;

  public HighlightsModel(Archive archive, TaskExecutor work, Consumer<Throwable> failed) {
    this.archive = archive;
    this.work = work;
    this.failed = failed;
    this.loading = new LatestTask(work, failed);
  }

  ReadOnlyObjectProperty<List<Highlight>> highlightsProperty() {
    return highlights.getReadOnlyProperty();
  }

  /** Shows the highlights of an article. */
  BackgroundTask load(long of) {
    if (of != article) {
      highlights.set(List.of());
    }
    article = of;
    return loading.run(Duration.ZERO, job -> archive.marks().of(of).highlights(), highlights::set);
  }

  /**
   * Highlights some places.
   *
   * @param then takes what was made, the first place's first
   */
  BackgroundTask add(
      List<BlockSpan> places, HighlightColour colour, Consumer<List<Highlight>> then) {
    long in = article;
    return change(job -> archive.marks().highlight(in, places, colour), then);
  }

  /**
   * Gives a highlight another colour.
   *
   * @param then takes it as it was
   */
  BackgroundTask recolour(Highlight highlight, HighlightColour colour, Consumer<Highlight> then) {
    return change(job -> archive.marks().recolour(highlight.id(), colour), then);
  }

  /**
   * Notes something on highlighted words; blank takes the note away.
   *
   * @param then takes the highlight as it was
   */
  BackgroundTask note(Highlight highlight, String note, Consumer<Highlight> then) {
    return change(job -> archive.marks().annotate(highlight.id(), note), then);
  }

  /**
   * Takes highlights away.
   *
   * @param then takes them, to put them back
   */
  BackgroundTask remove(List<Highlight> gone, Consumer<List<Highlight>> then) {
    return change(job -> archive.marks().remove(gone.stream().map(Highlight::id).toList()), then);
  }

  /** Puts removed highlights back as they were. */
  BackgroundTask restore(List<Highlight> gone) {
    return change(
        job -> {
          archive.marks().restore(gone);
          return gone;
        },
        done -> {});
  }

  private <T> BackgroundTask change(TaskExecutor.Task<T> task, Consumer<T> then) {
    long in = article;
    return work.run(
        job -> {
          T result = task.run(job);
          return new Changed<>(result, archive.marks().of(in).highlights());
        },
        changed -> {
          if (in == article) {
            highlights.set(changed.now());
          }
          then.accept(changed.result());
        },
        failed);
  }

  private record Changed<T>(T result, List<Highlight> now) {}
}
