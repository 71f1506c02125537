package kange.app.shell;

import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** All keys at a glance. */
final class KeysOverlay implements Overlay {
  private final VBox view = new VBox();

  KeysOverlay(Shell shell, Texts texts) {
    Label title = new Label(texts.get("settings.keys"));
    title.getStyleClass().add(Styles.TITLE_4);
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    Hyperlink manual = new Hyperlink(texts.get("command.manual"));
    manual.setId("keys-manual");
    manual.setOnAction(e -> shell.open(new Place.Manual()));
    manual.setVisible(shell.knows(Place.Manual.class));
    HBox head = new HBox(title, manual);
    head.setAlignment(Pos.BASELINE_LEFT);
    // Not tiles: those are all as wide and as high as the longest sentence.
    FlowPane lines = new FlowPane();
    lines.getStyleClass().add("keys-lines");
    for (KeyLine line : KeyLine.all(shell.commands(), texts)) {
      lines.getChildren().add(new KeyRow(line));
    }
    view.setId("keys-overlay");
    view.getStyleClass().addAll("overlay", "keys-overlay");
    view.setFocusTraversable(true);
    view.setAccessibleRole(AccessibleRole.DIALOG);
    view.setAccessibleText(texts.get("settings.keys"));
    ScrollPane pane = new ScrollPane(lines);
    pane.setFitToWidth(true);
    pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    pane.getStyleClass().add("keys-pane");
    pane.setMinHeight(0);
    view.getChildren().addAll(head, pane);
  }

  @Override
  public Parent view() {
    return view;
  }

  @Override
  public void opened() {
    view.requestFocus();
  }
}
