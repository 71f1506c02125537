package kange.app.welcome;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import kange.app.shell.Notices;
import kange.app.shell.SampleIssues;
import kange.app.work.BackgroundTask;
import kange.app.work.ProgressModel;
import kange.app.work.RunningTask;
import kange.app.work.TaskExecutor;
import kange.app.work.TaskKind;
import kange.archive.Archive;
import kange.model.Progress;
import kange.model.intake.DuplicatePolicy;
import kange.model.intake.ImportOutcome;
import kange.model.intake.ImportReport;

/** Brings the samples into an empty archive. */
final class WelcomeModel {
  private final Archive archive;
  private final TaskExecutor work;
  private final Notices notices;
  private final ProgressModel progress = new ProgressModel();
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

  WelcomeModel(Archive archive, TaskExecutor work, Notices notices) {
    this.archive = archive;
    this.work = work;
    this.notices = notices;
  }

  ProgressModel progress() {
    return progress;
  }

  ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  BackgroundTask openSamples(Consumer<ImportReport> done) {
    busy.set(true);
    return work.tasks()
        .run(
            new RunningTask(TaskKind.IMPORT, progress),
            this::importSamples,
            report -> {
              busy.set(false);
              report.outcomes().stream()
                  .filter(o -> o.status() == ImportOutcome.Status.FAILED)
                  .findFirst()
                  .ifPresent(o -> notices.error(o.message()));
              done.accept(report);
            },
            failure -> {
              busy.set(false);
              notices.error(failure);
            });
  }

  private ImportReport importSamples(Progress told) throws IOException {
    Path folder = Files.createTempDirectory("kange-samples");
    try {
      List<Path> files = SampleIssues.copyTo(folder);
      return archive.importFiles(files, DuplicatePolicy.SKIP, told);
    } finally {
      remove(folder);
    }
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
