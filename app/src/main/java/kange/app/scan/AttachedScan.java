package kange.app.scan;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import kange.app.parts.ProgressLine;
import kange.app.parts.ReadOnly;
import kange.app.shell.Place;
import kange.app.shell.RoomContext;
import kange.app.shell.Texts;
import kange.app.work.ProgressModel;
import kange.model.scan.ScanFile;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** On an issue's page: what is attached of scans, looking at it, attaching and taking off. */
public final class AttachedScan extends StackPane {
  private final ScanAttaching scans;
  private final RoomContext context;
  private final Texts texts;
  private final Label said = new Label();
  private final Button look;
  private final Button off;
  private final MenuButton attach;
  private long issue;

  public AttachedScan(ScanAttaching scans, RoomContext context) {
    this.scans = scans;
    this.context = context;
    texts = context.texts(AttachedScan.class);
    said.setId("scan-said");
    said.setMinWidth(0);
    look =
        button("scan-look", "attach.look", () -> context.navigator().open(Place.Review.of(issue)));
    look.setGraphic(new FontIcon(Material2OutlinedAL.IMPORT_CONTACTS));
    attach = menu();
    off = button("scan-off", "attach.off", scans::detach);
    HBox resting = new HBox(said, look, guarded(attach), guarded(off));
    resting.setAlignment(Pos.CENTER_LEFT);
    resting.getStyleClass().add("attached-files");
    ProgressLine running = running();
    resting.visibleProperty().bind(scans.model().runningProperty().not());
    running.visibleProperty().bind(scans.model().runningProperty());
    running.managedProperty().bind(scans.model().runningProperty());
    getStylesheets()
        .add(Objects.requireNonNull(getClass().getResource("scan.css")).toExternalForm());
    setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(resting, running);
    scans.model().filesProperty().subscribe(this::show);
  }

  private ProgressLine running() {
    ProgressModel progress = scans.model().progress();
    return new ProgressLine(
        progress,
        () ->
            texts.get(
                "attach.progress",
                progress.doneProperty().get() + 1,
                progress.totalProperty().get(),
                progress.itemProperty().get()),
        scans.model()::cancel,
        "scan-cancel",
        texts);
  }

  private Button button(String id, String key, Runnable action) {
    Button button = new Button(texts.get(key));
    button.setId(id);
    button.getStyleClass().add(Styles.FLAT);
    button.setMinWidth(USE_PREF_SIZE);
    button.managedProperty().bind(button.visibleProperty());
    button.setOnAction(e -> action.run());
    return button;
  }

  private Node guarded(Control control) {
    Node node = ReadOnly.of(context).guard(control);
    if (node != control) {
      node.visibleProperty().bind(control.visibleProperty());
      node.managedProperty().bind(control.visibleProperty());
    }
    return node;
  }

  private MenuButton menu() {
    MenuButton menu =
        new MenuButton(
            texts.get("attach.attach"),
            new FontIcon(Material2OutlinedAL.ATTACH_FILE),
            item("scan-attach-files", "attach.files", scans::attachFiles),
            item("scan-attach-folder", "attach.folder", scans::attachFolder));
    menu.setId("scan-attach");
    menu.getStyleClass().add(Styles.FLAT);
    menu.setMinWidth(USE_PREF_SIZE);
    return menu;
  }

  private MenuItem item(String id, String key, Runnable action) {
    MenuItem item = new MenuItem(texts.get(key));
    item.setId(id);
    item.setOnAction(e -> action.run());
    return item;
  }

  /** The issue whose page it is. */
  public void of(long now) {
    issue = now;
  }

  private void show(List<ScanFile> files) {
    boolean none = files.isEmpty();
    said.setText(none ? texts.get("attach.none") : words(files));
    look.setVisible(!none && context.navigator().knows(Place.Review.class));
    off.setVisible(!none);
    attach.setText(texts.get(none ? "attach.attach" : "attach.more"));
  }

  private String words(List<ScanFile> files) {
    int pages = files.stream().mapToInt(ScanFile::pages).sum();
    String first = files.getFirst().name();
    return files.size() == 1
        ? texts.get("attach.one", first, pages)
        : texts.get("attach.many", first, files.size(), pages);
  }
}
