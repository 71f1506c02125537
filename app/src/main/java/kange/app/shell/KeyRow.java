package kange.app.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** What a key does, and the key as it looks on the keyboard. */
public final class KeyRow extends HBox {
  public KeyRow(KeyLine line) {
    Label keys = new Label(line.keys());
    keys.getStyleClass().add("key-caps");
    keys.setMinWidth(USE_PREF_SIZE);
    HBox place = new HBox(keys);
    place.getStyleClass().add("key-place");
    place.setAlignment(Pos.CENTER_LEFT);
    Label name = new Label(line.name());
    name.setWrapText(true);
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("key-line");
    getChildren().addAll(place, name);
  }
}
