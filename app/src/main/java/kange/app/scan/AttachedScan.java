package kange.app.scan;

import atlantafx.base.theme.Styles;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import kange.app.files.FileKind;
import kange.app.parts.ProgressLine;
import kange.app.parts.ReadOnly;
import kange.app.shell.Place;
import kange.app.shell.RoomContext;
import kange.app.shell.Texts;
import kange.model.history.Operation;
import kange.model.scan.AttachReport;
import kange.model.scan.ScanFile;
import kange.model.scan.ScanFormat;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** On an issue's page: what is attached of scans, looking at it, attaching and taking off. */
public final class AttachedScan extends StackPane {
  private final AttachModel model;
  private final RoomContext context;
  private final Texts texts;
  private final Label said = new Label();
  private final Button look;
  private final Button off;
  private final MenuButton attach;
  private long issue;

  public AttachedScan(AttachModel model, RoomContext context) {
    this.model = model;
    this.context = context;
    texts = context.texts(AttachedScan.class);
    said.setId("scan-said");
    look = new Button(texts.get("attach.look"), new FontIcon(Material2OutlinedAL.IMPORT_CONTACTS));
    look.setId("scan-look");
    look.setOnAction(e -> context.navigator().open(Place.Review.of(issue)));
    attach = menu();
    off = new Button(texts.get("attach.off"));
    off.setId("scan-off");
    off.setOnAction(e -> model.detach(this::detached));
    for (Button button : List.of(look, off)) {
      button.getStyleClass().addAll(Styles.FLAT, Styles.SMALL);
    }
    FlowPane resting = new FlowPane(said, look, guarded(attach), guarded(off));
    resting.setAlignment(Pos.CENTER_LEFT);
    resting.getStyleClass().add("attached-scan");
    ProgressLine running =
        new ProgressLine(
            model.progress(),
            () ->
                texts.get(
                    "attach.progress",
                    model.progress().doneProperty().get() + 1,
                    model.progress().totalProperty().get(),
                    model.progress().itemProperty().get()),
            model::cancel,
            "scan-cancel",
            texts);
    resting.visibleProperty().bind(model.runningProperty().not());
    running.visibleProperty().bind(model.runningProperty());
    running.managedProperty().bind(model.runningProperty());
    setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(resting, running);
    model.filesProperty().subscribe(this::show);
  }

  private Node guarded(Control control) {
    Node node = ReadOnly.of(context).guard(control);
    node.managedProperty().bind(node.visibleProperty());
    return node;
  }

  private MenuButton menu() {
    MenuItem files = new MenuItem(texts.get("attach.files"));
    files.setId("scan-attach-files");
    files.setOnAction(e -> attach(context.files().openFiles(texts.get("attach.title"), kinds())));
    MenuItem folder = new MenuItem(texts.get("attach.folder"));
    folder.setId("scan-attach-folder");
    folder.setOnAction(
        e -> attach(context.files().openFolder(texts.get("attach.title")).stream().toList()));
    MenuButton menu =
        new MenuButton(
            texts.get("attach.attach"),
            new FontIcon(Material2OutlinedAL.ATTACH_FILE),
            files,
            folder);
    menu.setId("scan-attach");
    menu.getStyleClass().addAll(Styles.FLAT, Styles.SMALL);
    return menu;
  }

  private List<FileKind> kinds() {
    return List.of(new FileKind(texts.get("attach.kind"), ScanFormat.allEndings()));
  }

  /** Whether files that are dropped here are a scan: as their names promise. */
  public boolean welcomes(List<Path> paths) {
    return !context.archive().readOnly()
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

  /** The issue whose page it is. */
  public void of(long now) {
    issue = now;
  }

  private void show(List<ScanFile> files) {
    int pages = files.stream().mapToInt(ScanFile::pages).sum();
    boolean none = files.isEmpty();
    said.setText(
        none
            ? texts.get("attach.none")
            : files.size() == 1
                ? texts.get("attach.one", files.getFirst().name(), pages)
                : texts.get("attach.many", files.getFirst().name(), files.size(), pages));
    look.setVisible(!none && context.navigator().knows(Place.Review.class));
    look.setManaged(look.isVisible());
    off.setVisible(!none);
    attach.setText(texts.get(none ? "attach.attach" : "attach.more"));
  }

  private void attached(AttachReport report) {
    if (report.files().isEmpty()) {
      context.notices().info(texts.get("attach.known"));
      return;
    }
    context
        .notices()
        .offer(
            texts.get("attach.done", report.pages()),
            texts.get("action.undo"),
            () -> undo(report.act()));
  }

  private void detached(Operation act) {
    context
        .notices()
        .offer(texts.get("attach.off.done"), texts.get("action.undo"), () -> undo(act));
  }

  private void undo(Operation act) {
    model.undo(act, () -> context.notices().info(texts.get("attach.undone")));
  }
}
