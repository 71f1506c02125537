package kange.app.parts;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A setting: its name, and at the other end of the line what one sets it with. */
public final class SettingRow {
  private SettingRow() {}

  public static HBox of(String called, Node control) {
    Label name = new Label(called);
    name.getStyleClass().add("setting-name");
    name.setLabelFor(control);
    name.setWrapText(true);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    HBox.setHgrow(control, Priority.ALWAYS);
    HBox row = new HBox(name, control);
    row.getStyleClass().add("setting");
    return row;
  }
}
