package kange.app.scan;

import java.nio.file.Path;
import java.util.List;
import kange.app.files.FileKind;
import kange.app.shell.RoomContext;
import kange.app.shell.Texts;
import kange.model.history.Operation;
import kange.model.scan.AttachReport;
import kange.model.scan.ScanFormat;

/**
 * Attaches scans to the issue on show and takes them off, without a question: the notice that says
 * so offers to take it back. For the UI thread.
 */
public final class ScanAttaching {
  private final AttachModel model;
  private final RoomContext context;
  private final Texts texts;

  public ScanAttaching(AttachModel model, RoomContext context) {
    this.model = model;
    this.context = context;
    this.texts = context.texts(ScanAttaching.class);
  }

  AttachModel model() {
    return model;
  }

  /** Whether files that are dropped here are a scan: as their names promise. */
  public boolean welcomes(List<Path> paths) {
    return !context.archive().access().refused()
        && !paths.isEmpty()
        && paths.stream()
            .allMatch(path -> ScanFormat.ofName(path.getFileName().toString()).isPresent());
  }

  /** Attaches files to the issue on show. */
  public void attach(List<Path> paths) {
    if (!paths.isEmpty()) {
      model.attach(paths, this::attached);
    }
  }

  void attachFiles() {
    FileKind kind = new FileKind(texts.get("attach.kind"), ScanFormat.allEndings());
    attach(context.files().openFiles(texts.get("attach.title"), List.of(kind)));
  }

  void attachFolder() {
    attach(context.files().openFolder(texts.get("attach.title")).stream().toList());
  }

  private void attached(AttachReport report) {
    if (report.files().isEmpty()) {
      context.notices().info(texts.get("attach.known"));
    } else {
      offer(texts.get("attach.done", report.pages()), report.act());
    }
  }

  void detach() {
    model.detach(act -> offer(texts.get("attach.off.done"), act));
  }

  private void offer(String done, Operation act) {
    context
        .notices()
        .offer(
            done,
            texts.get("action.undo"),
            () -> model.undo(act, () -> context.notices().info(texts.get("attach.undone"))));
  }
}
