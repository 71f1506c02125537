package kange.app.scan;

import atlantafx.base.theme.Styles;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kange.app.shell.RoomContext;
import kange.app.shell.Texts;
import kange.app.shell.Tooltips;
import kange.archive.IssueScan;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/**
 * The printed page beside its text: it follows the line one looks at, can be leafed through and
 * drawn larger, and takes the number that is printed on it.
 */
public final class ScanPane extends VBox {
  private final Texts texts;
  private final ScanModel model;
  private final PagePane page;
  private final Label number = new Label();
  private final Label trouble = new Label();
  private final RoomContext context;
  private Optional<Long> issue = Optional.empty();
  private boolean open;

  public ScanPane(RoomContext context) {
    this.context = context;
    texts = context.texts(ScanPane.class);
    model = new ScanModel(context.archive(), context.work(), context.notices()::error);
    page = new PagePane(model);
    setId("scan");
    getStyleClass().add("scan");
    getStylesheets()
        .add(Objects.requireNonNull(getClass().getResource("scan.css")).toExternalForm());
    StackPane desk = desk();
    VBox.setVgrow(desk, Priority.ALWAYS);
    getChildren().addAll(head(), desk, new LabelLine(model, context, texts));
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    model.scanProperty().subscribe(scan -> showNumber());
    model.pageProperty().subscribe(now -> showNumber());
    model.failureProperty().subscribe(this::showTrouble);
    setMinWidth(0);
    setVisible(false);
    setManaged(false);
  }

  /** Whether the issue on show has a scan. */
  public ReadOnlyBooleanProperty thereProperty() {
    return model.thereProperty();
  }

  /** Shows the scan of an issue, now or once the pane is opened. */
  public void show(long of) {
    issue = Optional.of(of);
    model.look(of);
    load();
  }

  /** The issue on show has changed: its text, or what it has of scans. */
  public void refresh() {
    load();
  }

  private void load() {
    if (open && issue.isPresent()) {
      model.open();
    }
  }

  /** Whether the pane is wanted. */
  public boolean isOpen() {
    return open;
  }

  /** Opens the pane, or puts it away. */
  public void toggle() {
    open(!open);
  }

  /** As above; what is open stays so. */
  public void open(boolean on) {
    if (open != on) {
      open = on;
      setVisible(on);
      setManaged(on);
      load();
    }
  }

  /**
   * Goes to the page a line stands on.
   *
   * @param line of the source, from 1
   */
  public void follow(int line) {
    model.follow(line);
  }

  private HBox head() {
    Button back =
        tool("scan-back", Material2AL.CHEVRON_LEFT, texts.get("scan.back"), () -> model.turn(-1));
    Button on =
        tool("scan-on", Material2AL.CHEVRON_RIGHT, texts.get("scan.on"), () -> model.turn(1));
    number.setId("scan-number");
    number.setMinWidth(USE_PREF_SIZE);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox head =
        new HBox(
            back,
            number,
            on,
            gap,
            tool(
                "scan-smaller",
                Material2OutlinedMZ.REMOVE,
                texts.get("scan.smaller"),
                () -> page.zoom(false)),
            tool("scan-larger", Material2AL.ADD, texts.get("scan.larger"), () -> page.zoom(true)),
            tool(
                "scan-width",
                Material2MZ.SETTINGS_ETHERNET,
                texts.get("scan.width"),
                () -> page.fit(PagePane.Fitting.WIDTH)),
            tool(
                "scan-whole",
                Material2AL.CROP_PORTRAIT,
                texts.get("scan.whole"),
                () -> page.fit(PagePane.Fitting.PAGE)));
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("scan-head");
    return head;
  }

  private static Button tool(String id, Ikon icon, String name, Runnable action) {
    Button button = new Button(null, new FontIcon(icon));
    button.setId(id);
    button.getStyleClass().addAll(Styles.FLAT, Styles.BUTTON_ICON);
    button.setMinWidth(USE_PREF_SIZE);
    Tooltips.name(button, name);
    button.setOnAction(e -> action.run());
    return button;
  }

  private StackPane desk() {
    trouble.setId("scan-trouble");
    trouble.setWrapText(true);
    trouble.getStyleClass().add("scan-trouble");
    ProgressIndicator busy = new ProgressIndicator();
    busy.getStyleClass().add("scan-busy");
    busy.visibleProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> model.busyProperty().get() && model.pictureProperty().get().isEmpty(),
                model.busyProperty(),
                model.pictureProperty()));
    StackPane desk = new StackPane(page, trouble, busy);
    desk.setMinHeight(0);
    page.setAccessibleText(texts.get("scan.page"));
    return desk;
  }

  private void pressed(KeyEvent e) {
    switch (e.getCode()) {
      case PAGE_DOWN -> model.turn(1);
      case PAGE_UP -> model.turn(-1);
      case PLUS, EQUALS, ADD -> page.zoom(true);
      case MINUS, SUBTRACT -> page.zoom(false);
      default -> {
        return;
      }
    }
    e.consume();
  }

  private void showNumber() {
    Optional<IssueScan> scan = model.scanProperty().get();
    int now = model.pageProperty().get();
    number.setText(scan.map(s -> texts.get("scan.number", now, s.pages())).orElse(""));
    showTrouble(model.failureProperty().get());
  }

  private void showTrouble(Optional<Throwable> failure) {
    boolean none = model.scanProperty().get().isEmpty() && !model.thereProperty().get();
    String words =
        failure.map(context.notices()::sentence).orElse(none ? texts.get("scan.none") : "");
    trouble.setText(words);
    trouble.setVisible(!words.isEmpty());
  }
}
