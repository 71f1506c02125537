package kange.app.review;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A title with a number or a word before it, and smaller what else is known. */
final class TitledRow {
  private TitledRow() {}

  /**
   * @param mark before the title
   * @param style the style class of that
   * @param below the title; empty for nothing
   */
  static HBox of(String mark, String style, String title, String below) {
    Label before = new Label(mark);
    before.getStyleClass().add(style);
    before.setMinWidth(Region.USE_PREF_SIZE);
    VBox words = new VBox(wrapped(title, "part-title"));
    if (!below.isEmpty()) {
      words.getChildren().add(wrapped(below, "part-below"));
    }
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox row = new HBox(before, words);
    row.getStyleClass().add("part-row");
    return row;
  }

  private static Label wrapped(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinWidth(0);
    return label;
  }
}
