package kange.app.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** What a key does, and the key as it looks on the keyboard. */
public final class KeyRow extends HBox {
  public KeyRow(KeyLine line) {
    Label keys = new Label(line.keys());
    keys.getStyleClass().add("key-caps");
    keys.setMinWidth(USE_PREF_SIZE);
    // As wide as most keys are, so that the names stand below each other, and as what is wider.
    Region usual = new Region();
    usual.getStyleClass().add("key-place");
    StackPane place = new StackPane(usual, keys);
    place.setAlignment(Pos.CENTER_LEFT);
    place.setMinWidth(USE_PREF_SIZE);
    Label name = new Label(line.name());
    name.setWrapText(true);
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("key-line");
    getChildren().addAll(place, name);
  }
}
