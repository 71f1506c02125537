package kange.app.reader.marks;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import kange.app.work.BackgroundTask;
import kange.app.work.LatestTask;
import kange.app.work.SerialTasks;
import kange.app.work.TaskExecutor;
import kange.archive.Archive;
import kange.archive.Marks;
import kange.archive.Tags;
import kange.model.marks.TaggedArticles;

/** The tags of the article on show. For the UI thread. */
public final class TagsModel {
  private final Archive archive;
  private final LatestTask loading;
  private final SerialTasks changes;
  private final ReadOnlyObjectWrapper<Shown> tags = new ReadOnlyObjectWrapper<>(Shown.NOTHING);
  private long article;

  /**
   * What is on show.
   *
   * @param fixed those that are not the reader's to take off
   */
  record Shown(List<String> tags, Set<String> fixed) {
    static final Shown NOTHING = new Shown(List.of(), Set.of());
  }

  public TagsModel(Archive archive, TaskExecutor work, Consumer<Throwable> failed) {
    this.archive = archive;
    this.loading = new LatestTask(work, failed);
    this.changes = new SerialTasks(work, failed);
  }

  ReadOnlyObjectProperty<Shown> tagsProperty() {
    return tags.getReadOnlyProperty();
  }

  public BackgroundTask load(long of) {
    article = of;
    return loading.run(Duration.ZERO, job -> read(of), tags::set);
  }

  private Shown read(long of) {
    Marks marks = archive.marks();
    return new Shown(marks.of(of).tags(), marks.fixed(of).tags());
  }

  /** Gives the article a tag. */
  @CanIgnoreReturnValue
  CompletableFuture<Void> add(String tag) {
    long to = article;
    return change(all -> all.add(List.of(to), tag.strip()), given -> {});
  }

  /**
   * Takes a tag off the article.
   *
   * @param then takes what was taken off, for {@link #giveBack}
   */
  @CanIgnoreReturnValue
  CompletableFuture<Void> remove(String tag, Consumer<TaggedArticles> then) {
    long from = article;
    return change(all -> all.remove(List.of(from), tag), then);
  }

  /** Gives articles the tag again that was taken off them, whichever is on show by now. */
  @CanIgnoreReturnValue
  CompletableFuture<Void> giveBack(TaggedArticles taken) {
    return change(all -> all.add(taken.articles(), taken.tag()), given -> {});
  }

  /** What is done with tags. */
  private interface Change {
    TaggedArticles in(Tags tags);
  }

  private record Changed(TaggedArticles result, Shown now) {}

  private CompletableFuture<Void> change(Change change, Consumer<TaggedArticles> then) {
    long shown = article;
    return changes.run(
        job -> new Changed(change.in(archive.marks().tags()), read(shown)),
        changed -> {
          if (shown == article) {
            loading.cancel();
            tags.set(changed.now());
          }
          then.accept(changed.result());
        });
  }
}
