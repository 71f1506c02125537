package kange.app.review;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.InputMethodEvent;
import kange.app.shell.TypedText;
import kange.app.work.LatestTask;

/** Names that the archive knows, below a field while one types in it; the arrows walk in them. */
final class NamePopup {
  /** More are no help: one types on. */
  static final int MOST = 8;

  private static final Duration PAUSE = Duration.ofMillis(80);

  private final TextField field;
  private final LatestTask looking;
  private final Function<String, Supplier<List<String>>> names;
  private final String separators;
  private final ContextMenu menu = new ContextMenu();

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
    menu.setId(field.getId() + "-names");
    TypedText.listen(field, typed -> look());
    field.focusedProperty().subscribe(on -> menu.hide());
    // The words of an input method hang at the same place.
    field.addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, this::composing);
  }

  private void composing(InputMethodEvent e) {
    if (!e.getComposed().isEmpty()) {
      looking.cancel();
      menu.hide();
    }
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
      menu.hide();
      return;
    }
    Supplier<List<String>> asked = names.apply(typed);
    looking.run(PAUSE, job -> asked.get(), found -> show(found, typed));
  }

  private void show(List<String> found, String typed) {
    menu.getItems()
        .setAll(found.stream().filter(name -> !name.equals(typed)).map(this::item).toList());
    if (menu.getItems().isEmpty() || !isTypedIn()) {
      menu.hide();
    } else if (!menu.isShowing()) {
      menu.show(field, Side.BOTTOM, 0, 0);
    }
  }

  /** A field keeps the focus of a window that is closed: names come later than that may happen. */
  private boolean isTypedIn() {
    return field.isFocused()
        && field.getScene() != null
        && field.getScene().getWindow() != null
        && field.getScene().getWindow().isShowing();
  }

  private MenuItem item(String name) {
    MenuItem item = new MenuItem(name);
    item.setMnemonicParsing(false);
    item.setOnAction(
        e -> {
          field.setText(field.getText().substring(0, from()) + name);
          field.end();
        });
    return item;
  }
}
