package kange.app.reader.marks;

import atlantafx.base.theme.Styles;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** A card over the page that a tool calls up: a head, what there is, and a field for one more. */
abstract class ToggledCard extends VBox {
  ToggledCard(String id, String head) {
    setId(id);
    getStyleClass().addAll("reader-card", id);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    Label name = new Label(head);
    name.getStyleClass().add(Styles.TEXT_MUTED);
    getChildren().add(name);
    setVisible(false);
    setManaged(false);
  }

  /** Shows the card and gives it the keyboard, or takes it away. */
  public final void show(boolean on) {
    setVisible(on);
    setManaged(on);
    if (on) {
      first().requestFocus();
    }
  }

  /** What takes the keyboard. */
  abstract Node first();

  /** A field for something new; Enter adds it. */
  static TextField field(String id, String prompt, Runnable add) {
    TextField field = new TextField();
    field.setId(id);
    field.setPromptText(prompt);
    field.setAccessibleText(prompt);
    field.setOnAction(e -> add.run());
    return field;
  }
}
