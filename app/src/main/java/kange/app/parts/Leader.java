package kange.app.parts;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The dotted line of a contents page, from the title to the page number. */
public final class Leader extends Region {
  public Leader() {
    getStyleClass().add("leader");
    HBox.setHgrow(this, Priority.ALWAYS);
  }
}
