package kange.app.intake;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.collections.ObservableList;
import kange.app.intake.IntakeFile.State;
import kange.app.shell.Notices;
import kange.app.shell.Texts;
import kange.app.work.BackgroundTask;
import kange.app.work.LatestTask;
import kange.app.work.TaskExecutor;
import kange.archive.Archive;
import kange.model.intake.DuplicatePolicy;
import kange.model.intake.ImportOptions;
import kange.model.queue.QueuedFile;

/** The files on the desk and what may be done with them. For the UI thread. */
final class IntakeModel {
  private final Archive archive;
  private final TaskExecutor work;
  private final Notices notices;
  private final Texts texts;
  private final LatestTask looking;
  private final IntakeDesk desk = new IntakeDesk();
  private final IntakeWork doing;
  private boolean opened;
  private Consumer<Long> arrival = file -> {};

  IntakeModel(Archive archive, TaskExecutor work, Notices notices, Texts texts) {
    this.archive = archive;
    this.work = work;
    this.notices = notices;
    this.texts = texts;
    this.looking = new LatestTask(work, notices::error);
    this.doing = new IntakeWork(archive, work, notices, texts, desk);
  }

  ObservableList<IntakeFile> files() {
    return desk.files();
  }

  IntakeSummary summary() {
    return IntakeSummary.of(desk.files());
  }

  /** What goes on with them. */
  IntakeWork doing() {
    return doing;
  }

  /** Shows what lies there, and goes on reading where a closed window has left off. */
  BackgroundTask open() {
    if (doing.running()) {
      return BackgroundTask.done();
    }
    boolean first = !opened;
    opened = true;
    return work.run(
        job -> {
          boolean waiting = !archive.queue().files().isEmpty();
          if (first && waiting && archive.access().take()) {
            archive.queue().tidy();
          }
          return archive.queue().files();
        },
        files -> {
          desk.show(files);
          doing.goOn();
        });
  }

  /** Puts files and the text files of folders on the desk, and reads them. */
  BackgroundTask add(List<Path> chosen) {
    return work.run(
        job -> archive.queue().add(chosen, job::cancelled),
        added -> {
          added.forEach(desk::put);
          added.stream().findFirst().map(QueuedFile::id).ifPresent(arrival);
          doing.resume();
        });
  }

  /** Who is told of the first of the files that are put on the desk together. */
  void onArrival(Consumer<Long> listener) {
    arrival = listener;
  }

  /** The row of a file; -1 where it is not on the desk. */
  int row(long file) {
    return desk.row(file);
  }

  /** Files all that is new and carries no doubt at all. */
  @CanIgnoreReturnValue
  BackgroundTask fileSure() {
    return doing.file(in(Set.of(State.SURE)), ImportOptions.USUAL.undoubtedOnly());
  }

  /** Files all that is new, doubted or not. */
  BackgroundTask fileAll() {
    return doing.file(in(Set.of(State.SURE, State.DOUBTED)), ImportOptions.USUAL);
  }

  /** Files one file as it reads now. */
  BackgroundTask file(IntakeFile file) {
    return doing.file(List.of(file.id()), ImportOptions.USUAL);
  }

  /** Files one file in the place of the issue that a person has seen beside it. */
  BackgroundTask replace(IntakeFile file) {
    ImportOptions replacing = ImportOptions.of(DuplicatePolicy.REPLACE);
    return doing.file(List.of(file.id()), replacing.asItIs().afterComparison());
  }

  /** Files one file beside the issue the archive already holds. */
  BackgroundTask keepBoth(IntakeFile file) {
    return doing.file(List.of(file.id()), ImportOptions.of(DuplicatePolicy.KEEP_BOTH).asItIs());
  }

  /** Files what does not look like an issue. */
  BackgroundTask fileAsItIs(IntakeFile file) {
    return doing.file(List.of(file.id()), ImportOptions.USUAL.asItIs());
  }

  private List<Long> in(Set<State> states) {
    return desk.files().stream()
        .filter(f -> states.contains(f.state()))
        .map(IntakeFile::id)
        .toList();
  }

  /** Takes files from the list; the notice puts them back. */
  @CanIgnoreReturnValue
  BackgroundTask remove(List<IntakeFile> files) {
    List<Long> ids = files.stream().map(IntakeFile::id).toList();
    if (ids.isEmpty() || doing.phaseProperty().get() == IntakeWork.Phase.FILING) {
      return BackgroundTask.done();
    }
    return work.run(
        job -> {
          archive.queue().remove(ids);
          return ids;
        },
        removed -> {
          desk.take(Set.copyOf(removed));
          doing.goOn();
          notices.offer(
              texts.get("intake.removed", removed.size(), files.getFirst().name()),
              texts.get("intake.put-back"),
              () -> putBack(removed));
        });
  }

  private void putBack(List<Long> ids) {
    work.run(
        job -> {
          archive.queue().putBack(ids);
          return archive.queue().files();
        },
        files -> {
          desk.giveBack(ids);
          desk.show(files);
          doing.goOn();
        });
  }

  /** Takes everything from the list; the archive keeps what was filed. */
  BackgroundTask clear() {
    doing.lastImport().forget();
    return remove(List.copyOf(desk.files()));
  }

  /** Takes from the list what the archive holds already. */
  BackgroundTask skipKnown() {
    return remove(desk.files().stream().filter(f -> f.state() == State.KNOWN).toList());
  }

  /** Reads a file again. */
  BackgroundTask again(IntakeFile file) {
    return work.run(
        job -> {
          archive.queue().again(List.of(file.id()));
          return archive.queue().find(file.id());
        },
        now -> {
          now.ifPresent(desk::put);
          doing.resume();
        });
  }

  /** Looks up what there is to show of one file; what was asked before is forgotten. */
  void look(IntakeFile file, Consumer<InFull> show) {
    looking.run(Duration.ZERO, job -> InFull.of(file, archive), show);
  }
}
