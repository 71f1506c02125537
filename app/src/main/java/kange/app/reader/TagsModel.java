package kange.app.reader;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import kange.app.work.Job;
import kange.app.work.Latest;
import kange.app.work.Work;
import kange.archive.Archive;

/** The tags of the article on show. For the UI thread. */
final class TagsModel {
  private final Archive archive;
  private final Latest loading;
  private final ReadOnlyObjectWrapper<List<String>> tags = new ReadOnlyObjectWrapper<>(List.of());
  private long article;

  TagsModel(Archive archive, Work work, Consumer<Throwable> failed) {
    this.archive = archive;
    this.loading = new Latest(work, failed);
  }

  ReadOnlyObjectProperty<List<String>> tagsProperty() {
    return tags.getReadOnlyProperty();
  }

  Job load(long of) {
    article = of;
    return loading.run(Duration.ZERO, job -> archive.marks().of(of).tags(), tags::set);
  }

  /** Gives the article a tag. */
  Job add(String tag) {
    long to = article;
    return loading.run(
        Duration.ZERO,
        job -> {
          archive.marks().tags().add(List.of(to), tag.strip());
          return archive.marks().of(to).tags();
        },
        tags::set);
  }

  /** Takes a tag off the article. */
  Job remove(String tag) {
    long from = article;
    return loading.run(
        Duration.ZERO,
        job -> {
          archive.marks().tags().remove(List.of(from), tag);
          return archive.marks().of(from).tags();
        },
        tags::set);
  }
}
