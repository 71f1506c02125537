package kange.app.reader;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kange.app.work.Job;
import kange.app.work.Latest;
import kange.app.work.Work;
import kange.archive.Archive;
import kange.model.issue.LineRange;

/** The source of the article on show, beside it. For the UI thread. */
final class SourceModel {
  private final Archive archive;
  private final Latest loading;
  private final ObservableList<SourceLine> lines = FXCollections.observableArrayList();
  private final ReadOnlyBooleanWrapper known = new ReadOnlyBooleanWrapper();

  SourceModel(Archive archive, Work work, Consumer<Throwable> failed) {
    this.archive = archive;
    this.loading = new Latest(work, failed);
  }

  ObservableList<SourceLine> lines() {
    return lines;
  }

  /** Whether the lines are those of the article asked for: not while they are still read. */
  ReadOnlyBooleanProperty knownProperty() {
    return known.getReadOnlyProperty();
  }

  Job load(ReaderPage page) {
    known.set(false);
    return loading.run(
        Duration.ZERO,
        job -> SourceLine.of(archive, page),
        found -> {
          lines.setAll(found);
          known.set(true);
        });
  }

  /** Row of the article's first line, or 0. */
  int firstOfOurs() {
    return IntStream.range(0, lines.size()).filter(i -> lines.get(i).ours()).findFirst().orElse(0);
  }

  /** The source lines of a block of an article; none for what stands around its text. */
  static List<LineRange> linesOf(ReaderPage page, int block) {
    boolean there = block >= 0 && block < page.text().article().blocks().size();
    return there ? page.text().article().blocks().get(block).lines() : List.of();
  }
}
