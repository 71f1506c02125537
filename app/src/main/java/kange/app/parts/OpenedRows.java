package kange.app.parts;

import java.util.function.Consumer;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import kange.app.shell.RoomKey;

/** Rows of a list that open at a double click and at the key that opens things. */
public final class OpenedRows {
  private static final int TWICE = 2;

  private OpenedRows() {}

  /**
   * Teaches a list.
   *
   * @param open is never told of a row that is not there yet
   */
  public static <T> void on(ListView<T> list, Consumer<T> open) {
    list.setOnMouseClicked(
        e -> {
          if (e.getButton() == MouseButton.PRIMARY && e.getClickCount() == TWICE) {
            open(list, open);
          }
        });
    list.addEventHandler(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (RoomKey.OPEN.matches(e)) {
            open(list, open);
            e.consume();
          }
        });
  }

  private static <T> void open(ListView<T> list, Consumer<T> open) {
    T row = list.getSelectionModel().getSelectedItem();
    if (row != null) {
      open.accept(row);
    }
  }
}
