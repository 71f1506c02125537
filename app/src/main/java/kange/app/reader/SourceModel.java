package kange.app.reader;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kange.app.work.Job;
import kange.app.work.Latest;
import kange.app.work.Work;
import kange.archive.Archive;

/** The source of the article on show, beside it. For the UI thread. */
final class SourceModel {
  private final Archive archive;
  private final Latest loading;
  private final ObservableList<SourceLine> lines = FXCollections.observableArrayList();

  SourceModel(Archive archive, Work work, Consumer<Throwable> failed) {
    this.archive = archive;
    this.loading = new Latest(work, failed);
  }

  ObservableList<SourceLine> lines() {
    return lines;
  }

  Job load(ReaderPage page) {
    return loading.run(
        Duration.ZERO, job -> SourceLine.of(archive, page), found -> lines.setAll(found));
  }

  /** Row of the article's first line, or 0. */
  int firstOfOurs() {
    List<SourceLine> all = lines;
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).ours()) {
        return i;
      }
    }
    return 0;
  }
}
