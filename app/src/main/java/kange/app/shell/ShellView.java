package kange.app.shell;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.DragEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kange.archive.Archive;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** Rail at the left, search and history on top, the room in the middle, notices over its foot. */
final class ShellView {
  private final StackPane root = new StackPane();
  private final OverlayLayer overlays = new OverlayLayer();
  private final StackPane stage = new StackPane();
  private final Pane attic = new Pane();
  private final TopBar topBar;
  private final KeyboardKeeper keyboard;

  ShellView(Shell shell, Texts texts, Notices notices) {
    topBar = new TopBar(shell, texts);
    stage.getStyleClass().add("shell-stage");
    NoticeBar notice = new NoticeBar(notices, texts);
    StackPane framed = new StackPane(scrolling(), notice.view());
    framed.getStyleClass().add("shell-frame");
    VBox middle = new VBox(topBar.view(), framed);
    readOnly(shell, texts).ifPresent(bar -> middle.getChildren().add(1, bar));
    VBox.setVgrow(framed, Priority.ALWAYS);
    root.getStyleClass().add("shell");
    BorderPane house = new BorderPane();
    house.setLeft(new NavigationRail(shell, texts).view());
    house.setCenter(middle);
    attic.setManaged(false);
    attic.setMouseTransparent(true);
    root.getChildren().addAll(attic, house, topBar.suggestions(), overlays.view());
    Shortcuts.install(root, shell);
    keyboard = KeyboardKeeper.install(root, stage, shell::keyboardToRoom);
    takeDroppedFiles(shell);
  }

  /** A room gets the window's size; one that needs more of it, in large type, can be scrolled. */
  private ScrollPane scrolling() {
    ScrollPane pane = new ScrollPane(stage);
    pane.setFitToWidth(true);
    pane.setFitToHeight(true);
    pane.getStyleClass().add("shell-pane");
    // The pane would take the keyboard away from the room on every click beside a control.
    stage.addEventHandler(MouseEvent.MOUSE_PRESSED, Event::consume);
    return pane;
  }

  /** Above the rooms for as long as the archive takes no changes: it holds for all of them. */
  private static Optional<Node> readOnly(Shell shell, Texts texts) {
    Archive archive = shell.context().archive();
    if (!archive.access().refused()) {
      return Optional.empty();
    }
    String reason =
        archive
            .access()
            .heldBy()
            .map(by -> texts.get(heldKey(archive), texts.say(by.message())))
            .orElseGet(() -> texts.say(archive.access().refusal()));
    boolean here = archive.marks().apart() && archive.marks().refusal().isEmpty();
    FontIcon lock = new FontIcon(Material2OutlinedAL.LOCK);
    Label bar = new Label(here ? texts.get("readonly.marks-here", reason) : reason, lock);
    bar.setId("read-only");
    bar.getStyleClass().add("read-only-bar");
    bar.setWrapText(true);
    bar.setMinHeight(Region.USE_PREF_SIZE);
    bar.setMaxWidth(Double.MAX_VALUE);
    return Optional.of(archive.access().heldBy().isPresent() ? again(bar, shell, texts) : bar);
  }

  private static String heldKey(Archive archive) {
    return archive.marks().refusal().isEmpty() ? "archive.readonly.marks" : "archive.readonly";
  }

  /** Who waits for another to be done looks again from here. */
  private static Node again(Label bar, Shell shell, Texts texts) {
    Button again = new Button(texts.get("readonly.again"));
    again.setId("read-only-again");
    again.getStyleClass().add(Styles.SMALL);
    again.setMinWidth(Region.USE_PREF_SIZE);
    again.setOnAction(
        e ->
            shell
                .context()
                .work()
                .run(
                    job -> shell.context().archive().access().lookAgain(),
                    free -> tell(free, shell, texts)));
    HBox line = new HBox(bar, again);
    HBox.setHgrow(bar, Priority.ALWAYS);
    line.getStyleClass().add("read-only-line");
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private static void tell(boolean free, Shell shell, Texts texts) {
    if (free) {
      shell.reopen(texts.get("readonly.free"));
    } else {
      shell.context().notices().info(texts.say(shell.context().archive().access().refusal()));
    }
  }

  Parent root() {
    return root;
  }

  void show(Parent room) {
    if (!stage.getChildren().equals(List.of(room))) {
      stage.getChildren().setAll(room);
    }
  }

  /**
   * Styles a room that is not on show and lays it out, as its first showing would: it is in the
   * window for no longer than that. (In a scene of its own it would spoil the styles of this one.)
   */
  void dress(Parent room) {
    if (room.getParent() == null) {
      attic.getChildren().setAll(room);
      room.resize(stage.getWidth(), stage.getHeight());
      room.applyCss();
      room.layout();
      attic.getChildren().clear();
    }
  }

  void focusSearch() {
    topBar.focusSearch();
  }

  OverlayLayer overlays() {
    return overlays;
  }

  /** Gives the keyboard to the room if what had it is gone. */
  void keepKeyboard() {
    keyboard.look();
  }

  boolean searchHasKeyboard() {
    return topBar.searchHasKeyboard();
  }

  private void takeDroppedFiles(Shell shell) {
    if (!shell.knows(Place.Intake.class)) {
      return;
    }
    root.addEventHandler(
        DragEvent.DRAG_OVER,
        e -> {
          if (e.getDragboard().hasFiles()) {
            e.acceptTransferModes(TransferMode.COPY);
            e.consume();
          }
        });
    root.addEventHandler(
        DragEvent.DRAG_DROPPED,
        e -> {
          if (e.getDragboard().hasFiles()) {
            var paths = e.getDragboard().getFiles().stream().map(f -> f.toPath()).toList();
            shell.open(new Place.Intake(paths));
            e.setDropCompleted(true);
            e.consume();
          }
        });
  }
}
