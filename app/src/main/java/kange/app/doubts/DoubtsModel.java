package kange.app.doubts;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kange.app.work.BackgroundTask;
import kange.app.work.LatestTask;
import kange.app.work.PagedList;
import kange.app.work.ProgressModel;
import kange.app.work.RunningTask;
import kange.app.work.TaskExecutor;
import kange.app.work.TaskKind;
import kange.archive.Archive;
import kange.model.history.Operation;
import kange.model.review.DoubtCount;
import kange.model.review.DoubtQuery;
import kange.model.review.IssueDoubt;

/** The open doubts that are asked for, in pages as they are looked at. For the UI thread. */
final class DoubtsModel {
  /** What can be chosen from, with how many doubts each has under the other choice. */
  record Choice(List<DoubtCount> journals, List<DoubtCount> kinds) {}

  private record First(int total, List<IssueDoubt> page, Choice choice) {}

  private final Archive archive;
  private final TaskExecutor work;
  private final LatestTask loading;
  private final Consumer<Throwable> failed;
  private final ReadOnlyObjectWrapper<ObservableList<IssueDoubt>> doubts =
      new ReadOnlyObjectWrapper<>(FXCollections.emptyObservableList());
  private final ReadOnlyObjectWrapper<Choice> choice =
      new ReadOnlyObjectWrapper<>(new Choice(List.of(), List.of()));
  private DoubtQuery query = DoubtQuery.ALL;

  DoubtsModel(Archive archive, TaskExecutor work, Consumer<Throwable> failed) {
    this.archive = archive;
    this.work = work;
    this.failed = failed;
    this.loading = new LatestTask(work, failed);
  }

  /** By journal, newest issue first; null where they are still on their way. */
  ReadOnlyObjectProperty<ObservableList<IssueDoubt>> doubtsProperty() {
    return doubts.getReadOnlyProperty();
  }

  /** The journals and kinds there are. */
  ReadOnlyObjectProperty<Choice> choiceProperty() {
    return choice.getReadOnlyProperty();
  }

  DoubtQuery query() {
    return query;
  }

  @CanIgnoreReturnValue
  BackgroundTask ask(DoubtQuery asked) {
    query = asked;
    return load();
  }

  @CanIgnoreReturnValue
  BackgroundTask load() {
    DoubtQuery asked = query;
    return loading.run(
        Duration.ZERO,
        job ->
            new First(
                archive.desk().countDoubts(asked),
                archive.desk().doubts(asked, 0, PagedList.firstPage()),
                new Choice(
                    archive.desk().doubtJournals(asked.code()),
                    archive.desk().doubtKinds(asked.journal()))),
        first -> show(asked, first));
  }

  private void show(DoubtQuery asked, First first) {
    choice.set(first.choice());
    doubts.set(
        new PagedList<>(
            first.total(),
            first.page(),
            (offset, limit) -> archive.desk().doubts(asked, offset, limit),
            work));
  }

  /**
   * Says of some doubts that they are none; of all that are asked for where none are named.
   *
   * @param done told of the act, and of how many doubts that were
   */
  BackgroundTask settle(List<IssueDoubt> some, Settled done) {
    DoubtQuery asked = query;
    return work.tasks()
        .run(
            new RunningTask(TaskKind.SETTLE, new ProgressModel()),
            told -> {
              List<IssueDoubt> those =
                  some.isEmpty() ? archive.desk().doubts(asked, 0, Integer.MAX_VALUE) : some;
              return new Done(archive.desk().settle(those, told), those.size());
            },
            settled -> {
              load();
              done.told(settled.act(), settled.doubts());
            },
            failed);
  }

  private record Done(Operation act, int doubts) {}

  /** Told what was settled. */
  interface Settled {
    void told(Operation act, int doubts);
  }

  /**
   * Takes a settling back.
   *
   * @param then told when it is done
   */
  @CanIgnoreReturnValue
  BackgroundTask undo(Operation act, Runnable then) {
    return work.run(
        job -> archive.history().undo(act.id()),
        report -> {
          load();
          then.run();
        });
  }

  /** Whether nothing of this can be done. */
  boolean readOnly() {
    return archive.access().refused();
  }

  /** No journal or kind is chosen. */
  boolean asksForAll() {
    return query.equals(new DoubtQuery(Optional.empty(), Optional.empty()));
  }
}
