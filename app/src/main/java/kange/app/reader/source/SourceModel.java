package kange.app.reader.source;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kange.app.reader.page.ReaderPage;
import kange.app.work.BackgroundTask;
import kange.app.work.LatestTask;
import kange.app.work.TaskExecutor;
import kange.archive.Archive;
import kange.model.issue.LineRange;

/** The source of the article on show, beside it. For the UI thread. */
final class SourceModel {
  private final Archive archive;
  private final LatestTask loading;
  private final ObservableList<SourceLine> lines = FXCollections.observableArrayList();
  private final ReadOnlyBooleanWrapper known = new ReadOnlyBooleanWrapper();

  SourceModel(Archive archive, TaskExecutor work, Consumer<Throwable> failed) {
    this.archive = archive;
    this.loading = new LatestTask(work, failed);
  }

  ObservableList<SourceLine> lines() {
    return lines;
  }

  /** Whether the lines are those of the article asked for: not while they are still read. */
  ReadOnlyBooleanProperty knownProperty() {
    return known.getReadOnlyProperty();
  }

  BackgroundTask load(ReaderPage page) {
    known.set(false);
    return loading.run(
        Duration.ZERO,
        job -> SourceLine.of(archive, page),
        found -> {
          lines.setAll(found);
          known.set(true);
        });
  }

  /** Where one begins to read, which need not be the first of the article's lines in the file. */
  static List<LineRange> linesOf(ReaderPage page) {
    return page.text().article().lines().stream().limit(1).toList();
  }

  /** The source lines of a block of an article; none for what stands around its text. */
  static List<LineRange> linesOf(ReaderPage page, int block) {
    boolean there = block >= 0 && block < page.text().article().blocks().size();
    return there ? page.text().article().blocks().get(block).lines() : List.of();
  }
}
