package kange.app.review;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;
import kange.app.shell.TypedText;
import kange.app.work.LatestTask;

/** Names that the archive knows, below a field while one types in it; the arrows walk in them. */
final class NamePopup {
  /** More are no help: one types on. */
  static final int MOST = 8;

  private static final double ROW = 30;

  private static final Duration PAUSE = Duration.ofMillis(80);

  private final TextField field;
  private final LatestTask looking;
  private final Function<String, Supplier<List<String>>> names;
  private final String separators;
  private final Popup popup = new Popup();
  private final ListView<String> list = new ListView<>();

  /**
   * @param names for what is typed, what begins or sounds like it, at most {@link #MOST}; supplied
   *     off the UI thread
   * @param separators characters that stand between several names; empty where one is typed
   */
  NamePopup(
      TextField field,
      LatestTask looking,
      Function<String, Supplier<List<String>>> names,
      String separators) {
    this.field = field;
    this.looking = looking;
    this.names = names;
    this.separators = separators;
    list.setId(field.getId() + "-names");
    list.getStyleClass().addAll("plain-list", "name-popup");
    list.setFocusTraversable(false);
    list.setFixedCellSize(ROW);
    list.setOnMouseClicked(e -> take());
    popup.getContent().add(list);
    popup.setAutoHide(true);
    popup.setHideOnEscape(true);
    TypedText.listen(field, typed -> look());
    field.focusedProperty().subscribe(on -> popup.hide());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    // Which of the two windows the keys come to is the platform's choice.
    popup.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private int from() {
    String text = field.getText();
    int from = text.length();
    while (from > 0 && separators.indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    return from;
  }

  private void look() {
    String typed = field.getText().substring(from()).strip();
    if (typed.isEmpty() || !field.isFocused()) {
      looking.cancel();
      popup.hide();
      return;
    }
    Supplier<List<String>> asked = names.apply(typed);
    looking.run(PAUSE, job -> asked.get(), found -> show(found, typed));
  }

  private void show(List<String> found, String typed) {
    list.getItems().setAll(found.stream().filter(name -> !name.equals(typed)).toList());
    if (list.getItems().isEmpty() || !field.isFocused()) {
      popup.hide();
      return;
    }
    list.setPrefHeight(ROW * list.getItems().size() + 2);
    list.setPrefWidth(field.getWidth());
    Bounds at = field.localToScreen(field.getBoundsInLocal());
    if (!popup.isShowing() && at != null) {
      popup.show(field, at.getMinX(), at.getMaxY());
    }
  }

  private void pressed(KeyEvent e) {
    if (!popup.isShowing()) {
      return;
    }
    switch (e.getCode()) {
      case DOWN -> step(1);
      case UP -> step(-1);
      case ESCAPE -> popup.hide();
      case ENTER -> {
        if (list.getSelectionModel().isEmpty()) {
          popup.hide();
          return;
        }
        take();
      }
      default -> {
        return;
      }
    }
    e.consume();
  }

  private void step(int by) {
    int next = list.getSelectionModel().getSelectedIndex() + by;
    list.getSelectionModel().select(Math.clamp(next, 0, list.getItems().size() - 1));
  }

  private void take() {
    String chosen = list.getSelectionModel().getSelectedItem();
    popup.hide();
    if (chosen != null) {
      field.setText(field.getText().substring(0, from()) + chosen);
      field.end();
    }
  }
}
