package kange.app.safety;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import kange.app.settings.SafetySettings;
import kange.app.work.BackgroundTask;
import kange.app.work.ProgressModel;
import kange.app.work.RunningTask;
import kange.app.work.TaskExecutor;
import kange.app.work.TaskKind;
import kange.archive.Archive;
import kange.archive.SafetyCopies;

/**
 * Sees to it that copies are made while an archive is open and nothing else is going on: of what
 * people made once a day, of the whole archive as often as the settings say. For the UI thread.
 */
public final class SafetyKeeper {
  private static final System.Logger LOG = System.getLogger(SafetyKeeper.class.getName());

  /** By then whoever opened the program has found what he came for. */
  private static final Duration SETTLED = Duration.ofSeconds(30);

  /** A day's copy need not be made to the minute. */
  private static final Duration AGAIN = Duration.ofHours(1);

  private final Archive archive;
  private final Supplier<SafetySettings> settings;
  private final TaskExecutor work;
  private final Consumer<Throwable> tell;
  private final BooleanSupplier open;
  private boolean complained;

  /**
   * @param tell says a failure in the window as it is then; it holds no shell that may be gone
   * @param open whether the archive is still the one that is on show
   */
  public SafetyKeeper(
      Archive archive,
      Supplier<SafetySettings> settings,
      TaskExecutor work,
      Consumer<Throwable> tell,
      BooleanSupplier open) {
    this.archive = archive;
    this.settings = settings;
    this.work = work;
    this.tell = tell;
    this.open = open;
  }

  /** Begins, and goes on for as long as the archive is open. */
  public void begin() {
    if (!archive.access().refused()) {
      lookAfter(SETTLED);
    }
  }

  private void lookAfter(Duration delay) {
    work.run(
        delay,
        job -> true,
        waited -> look(),
        closed -> LOG.log(System.Logger.Level.DEBUG, "closed", closed));
  }

  private void look() {
    if (!open.getAsBoolean()) {
      return;
    }
    if (work.tasks().running().isEmpty()) {
      keep();
    }
    lookAfter(AGAIN);
  }

  /** Makes what is due now. */
  @CanIgnoreReturnValue
  BackgroundTask keep() {
    SafetySettings now = settings.get();
    Path folder = now.folderFor(archive.folder());
    SafetyCopies copies = archive.safetyCopies();
    return work.run(
        job -> {
          copies.keep(folder);
          return now.whole().period().filter(every -> copies.wholeDue(folder, every));
        },
        due -> due.ifPresent(every -> keepWhole(folder, every)),
        this::failed);
  }

  private void keepWhole(Path folder, Duration every) {
    work.tasks()
        .run(
            new RunningTask(TaskKind.BACKUP, new ProgressModel()),
            told -> archive.safetyCopies().keepWhole(folder, every, told),
            written -> {},
            this::failed);
  }

  /** Once is enough: the home page goes on telling how old the last copy is. */
  private void failed(Throwable failure) {
    if (!complained && !(failure instanceof CancellationException)) {
      complained = true;
      tell.accept(failure);
    }
  }
}
