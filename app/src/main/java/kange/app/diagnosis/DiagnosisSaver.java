package kange.app.diagnosis;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import kange.app.files.FileKind;
import kange.app.shell.RoomContext;
import kange.app.shell.Texts;
import kange.app.work.ProgressModel;
import kange.app.work.RunningTask;
import kange.app.work.TaskKind;

/** Asks where the diagnosis goes, writes it in the background and says where it is. UI thread. */
public final class DiagnosisSaver {
  private final RoomContext context;
  private final Texts texts;

  public DiagnosisSaver(RoomContext context) {
    this.context = context;
    this.texts = context.texts(DiagnosisSaver.class);
  }

  /** Completes when it is written, or the person has declined. */
  @CanIgnoreReturnValue
  public CompletableFuture<Void> save() {
    return context
        .files()
        .saveFile(
            texts.get("diagnosis.save"),
            Diagnosis.fileName(),
            FileKind.of(texts.get("diagnosis.kind"), "zip"))
        .map(this::write)
        .orElseGet(() -> CompletableFuture.completedFuture(null));
  }

  private CompletableFuture<Void> write(Path file) {
    Diagnosis diagnosis = new Diagnosis(context.settings().get());
    return context
        .work()
        .tasks()
        .run(
            new RunningTask(TaskKind.DIAGNOSE, new ProgressModel()),
            told -> {
              diagnosis.write(file, context.archive(), told);
              return file;
            },
            written -> context.notices().info(texts.get("diagnosis.saved", written)),
            failure -> context.notices().error(texts.get("diagnosis.failed", file)))
        .settled();
  }
}
