package kange.app.export;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import kange.app.work.LatestTask;
import kange.app.work.TaskExecutor;
import kange.archive.Archive;
import kange.model.Progress;
import kange.model.export.ExportFinding;
import kange.model.export.ExportTarget;

/**
 * What whoever receives the export would notice, looked for anew whenever something of it changes.
 * For the UI thread.
 */
final class ExportFindings {
  /** So long nothing must change before articles are looked through. */
  private static final Duration CALM = Duration.ofMillis(200);

  private final Archive archive;
  private final LatestTask latest;
  private final Supplier<ExportPreview.Order> order;
  private final Supplier<ExportTarget> target;
  private final ReadOnlyObjectWrapper<List<ExportFinding>> found =
      new ReadOnlyObjectWrapper<>(List.of());

  ExportFindings(
      Archive archive,
      TaskExecutor work,
      Supplier<ExportPreview.Order> order,
      Supplier<ExportTarget> target,
      Consumer<Throwable> failed) {
    this.archive = archive;
    this.order = order;
    this.target = target;
    this.latest = new LatestTask(work, failed);
  }

  /** The findings, the worst first. */
  ReadOnlyObjectProperty<List<ExportFinding>> foundProperty() {
    return found.getReadOnlyProperty();
  }

  /** Something of the export is no longer as it was. */
  void changed() {
    ExportPreview.Order wanted = order.get();
    ExportTarget to = target.get();
    if (wanted.articles().isEmpty()) {
      latest.cancel();
      found.set(List.of());
      return;
    }
    latest.run(
        CALM,
        job ->
            archive
                .exports()
                .preflight(
                    wanted.articles(),
                    to,
                    wanted.options(),
                    Progress.NONE.stoppedBy(job::cancelled)),
        found::set);
  }
}
