package kange.app.print;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kange.app.parts.LaidOutPages;
import kange.app.parts.PagePreview;
import kange.app.shell.Notices;
import kange.app.shell.Place;
import kange.app.shell.Texts;
import kange.app.work.BackgroundTask;
import kange.app.work.ProgressModel;
import kange.app.work.RunningTask;
import kange.app.work.TaskExecutor;
import kange.app.work.TaskKind;
import kange.archive.Archive;
import kange.archive.PrintPages;
import kange.model.Progress;

/** The pages laid out, the printers there are, and the printing. For the UI thread. */
final class PrintModel {
  /** What the room is at. */
  enum Phase {
    LAYING_OUT,
    READY,
    SENDING,
    NOTHING
  }

  private static final System.Logger LOG = System.getLogger(PrintModel.class.getName());
  private final Archive archive;
  private final TaskExecutor work;
  private final Notices notices;
  private final Texts texts;
  private final Printers system;
  private final PrintDraft draft = new PrintDraft();
  private final ObservableList<KnownPrinter> printers = FXCollections.observableArrayList();
  private final ReadOnlyBooleanWrapper looking = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.NOTHING);
  private final ProgressModel progress = new ProgressModel();
  private final LaidOutPages pages;
  private String name = "";
  private Optional<RunningTask> task = Optional.empty();

  PrintModel(Archive archive, TaskExecutor work, Notices notices, Texts texts, Printers system) {
    this.archive = archive;
    this.work = work;
    this.pages = new LaidOutPages(work);
    this.notices = notices;
    this.texts = texts;
    this.system = system;
  }

  PrintDraft draft() {
    return draft;
  }

  ReadOnlyObjectProperty<Phase> phaseProperty() {
    return phase.getReadOnlyProperty();
  }

  /** Those that will be printed, to be looked at. */
  PagePreview.Pages pages() {
    return pages;
  }

  ProgressModel progress() {
    return progress;
  }

  ObservableList<KnownPrinter> printers() {
    return printers;
  }

  /** Whether the system is still being asked for its printers. */
  ReadOnlyBooleanProperty lookingProperty() {
    return looking.getReadOnlyProperty();
  }

  /** Lays out what a place names; what was on show before is let go. */
  BackgroundTask load(Place.Print place) {
    close();
    name = place.name();
    RunningTask mine = begin(TaskKind.LAYOUT, Phase.LAYING_OUT);
    return work.tasks()
        .run(
            mine,
            told -> {
              PrintPages laidOut = layOut(place, told);
              if (mine.stopped()) {
                laidOut.close();
                throw new CancellationException();
              }
              return laidOut;
            },
            laidOut -> show(laidOut, mine),
            failure -> ended(failure, mine));
  }

  private PrintPages layOut(Place.Print place, Progress told) {
    return place.passage().isEmpty()
        ? archive.exports().pages(place.articles(), told)
        : archive.exports().pages(place.articles().getFirst(), place.passage(), told);
  }

  private void show(PrintPages laidOut, RunningTask mine) {
    if (mine.stopped()) {
      laidOut.close();
      return;
    }
    pages.take(laidOut);
    draft.countProperty().set(laidOut.count());
    phase.set(Phase.READY);
  }

  /** Asks the system for its printers; the one chosen stays chosen while it is there. */
  BackgroundTask lookForPrinters() {
    looking.set(true);
    return work.run(
        job -> system.all(),
        this::found,
        failure -> {
          looking.set(false);
          notices.error(failure);
        });
  }

  private void found(List<KnownPrinter> all) {
    looking.set(false);
    Optional<KnownPrinter> before = draft.printerProperty().get();
    if (!all.equals(printers)) {
      printers.setAll(all);
    }
    draft.printerProperty().set(before.filter(all::contains).or(() -> all.stream().findFirst()));
  }

  /** Prints as the draft says, if it says enough. */
  BackgroundTask print() {
    Optional<PrintOrder> order = draft.order(name);
    if (phase.get() != Phase.READY || order.isEmpty()) {
      return BackgroundTask.done();
    }
    PrintPages printed = pages.pages().orElseThrow();
    RunningTask mine = begin(TaskKind.PRINT, Phase.SENDING);
    return work.tasks()
        .run(
            mine,
            told -> {
              system.print(printed, order.get(), told);
              return order.get();
            },
            sent -> {
              ready();
              notices.info(texts.get("print.sent", sent.printer().name(), sent.pages().size()));
            },
            failure -> ended(failure, mine));
  }

  /** Stops what is under way; what a printer has taken it prints. */
  void cancel() {
    task.ifPresent(RunningTask::stop);
    if (phase.get() == Phase.SENDING) {
      notices.info(texts.get("print.stopped"));
      phase.set(Phase.READY);
    } else if (phase.get() == Phase.LAYING_OUT) {
      phase.set(Phase.NOTHING);
    }
  }

  /** Lets the pages go and stops laying out; what is being sent is sent. */
  void close() {
    if (phase.get() != Phase.SENDING) {
      task.ifPresent(RunningTask::stop);
    }
    pages.close();
    draft.countProperty().set(0);
    phase.set(Phase.NOTHING);
  }

  private RunningTask begin(TaskKind kind, Phase now) {
    RunningTask begun = new RunningTask(kind, progress);
    task = Optional.of(begun);
    phase.set(now);
    return begun;
  }

  private void ready() {
    if (phase.get() == Phase.SENDING) {
      phase.set(Phase.READY);
    }
  }

  private void ended(Throwable failure, RunningTask mine) {
    boolean here = task.equals(Optional.of(mine)) && phase.get() != Phase.NOTHING;
    if (here) {
      phase.set(pages.pages().isPresent() ? Phase.READY : Phase.NOTHING);
    }
    if (failure instanceof PrintRefused) {
      LOG.log(System.Logger.Level.WARNING, "not printed", failure);
      notices.error(texts.get("print.refused"));
    } else if (!(failure instanceof CancellationException)) {
      notices.error(failure);
    }
  }
}
