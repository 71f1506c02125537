package kange.app.reader.marks;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import kange.app.work.BackgroundTask;
import kange.app.work.LatestTask;
import kange.app.work.TaskExecutor;
import kange.archive.Archive;
import kange.model.marks.ArticleNote;

/**
 * The note on the article on show as a whole. What is typed is kept soon after, without being asked
 * to. For the UI thread.
 */
public final class ArticleNoteModel {
  private static final Duration PAUSE = Duration.ofMillis(700);
  private final Archive archive;
  private final TaskExecutor work;
  private final Consumer<Throwable> failed;
  private final LatestTask loading;
  private final LatestTask saving;
  private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");

  private final ReadOnlyStringWrapper office = new ReadOnlyStringWrapper("");

  /** Written, and not in the archive yet, by article. */
  private final Map<Long, String> waiting = new ConcurrentHashMap<>();

  private long article;

  public ArticleNoteModel(Archive archive, TaskExecutor work, Consumer<Throwable> failed) {
    this.archive = archive;
    this.work = work;
    this.failed = failed;
    this.loading = new LatestTask(work, failed);
    this.saving = new LatestTask(work, failed);
  }

  /** The note as it was written last; empty where there is none. */
  public ReadOnlyStringProperty textProperty() {
    return text.getReadOnlyProperty();
  }

  /** The archive's note, where it is not the reader's to write; empty where there is none. */
  public ReadOnlyStringProperty officeProperty() {
    return office.getReadOnlyProperty();
  }

  /** The article whose note it is. */
  long article() {
    return article;
  }

  /** Shows the note of an article, after what was written on the one before is kept. */
  public BackgroundTask load(long of) {
    save();
    if (of != article) {
      text.set("");
      office.set("");
    }
    article = of;
    return loading.run(
        Duration.ZERO,
        job -> {
          keep();
          return archive.marks().of(of);
        },
        marks -> {
          office.set(marks.officeNote().map(ArticleNote::text).orElse(""));
          text.set(marks.note().map(ArticleNote::text).orElse(""));
        });
  }

  /** Writes the note of the article on show; blank takes it away. */
  BackgroundTask write(String note) {
    loading.cancel();
    text.set(note);
    waiting.put(article, note);
    return saving.run(PAUSE, job -> keep(), kept -> {});
  }

  /** Writes the note of an article, whichever is on show by now: to take a change back. */
  BackgroundTask write(long of, String note) {
    if (of == article) {
      loading.cancel();
      text.set(note);
    }
    waiting.put(of, note);
    return save();
  }

  /** Keeps what was written now. */
  BackgroundTask save() {
    saving.cancel();
    return waiting.isEmpty() ? BackgroundTask.done() : work.run(job -> keep(), kept -> {}, failed);
  }

  /** Whichever task comes first writes what was typed last. */
  private synchronized int keep() {
    int kept = 0;
    for (Map.Entry<Long, String> typed : Map.copyOf(waiting).entrySet()) {
      archive.marks().note(typed.getKey(), typed.getValue());
      // What could not be written, or was typed meanwhile, the next attempt takes along.
      waiting.remove(typed.getKey(), typed.getValue());
      kept++;
    }
    return kept;
  }
}
