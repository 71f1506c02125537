package kange.app.review;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** A field of a card: what is typed counts once Enter is pressed or the field is left. */
final class FieldBox extends VBox {
  private static final PseudoClass DOUBTED = PseudoClass.getPseudoClass("doubted");
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  private final TextField field = new TextField();
  private final Consumer<String> said;
  private String now = "";

  /**
   * @param said told what the field says when that has changed
   */
  FieldBox(String id, String name, Consumer<String> said) {
    this.said = said;
    Label label = new Label(name);
    label.getStyleClass().add("field-name");
    label.setLabelFor(field);
    field.setId(id);
    getStyleClass().add("field-box");
    getChildren().addAll(label, field);
    field.setOnAction(e -> commit());
    field
        .focusedProperty()
        .subscribe(
            focused -> {
              if (!focused) {
                commit();
              }
            });
    field.addEventFilter(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() == KeyCode.ESCAPE && isChanged()) {
            field.setText(now);
            e.consume();
          }
        });
  }

  /** Whether something is typed that does not count yet. */
  boolean isChanged() {
    return !field.getText().strip().equals(now);
  }

  private void commit() {
    if (isChanged() && !field.isDisabled()) {
      String typed = field.getText().strip();
      now = typed;
      said.accept(typed);
    }
  }

  /** Shows what the field says, unless something else is being typed. */
  void show(String text, boolean doubted) {
    if (!field.isFocused() || !isChanged()) {
      if (!field.getText().equals(text)) {
        field.setText(text);
      }
      now = text;
    }
    field.pseudoClassStateChanged(DOUBTED, doubted);
    field.pseudoClassStateChanged(WRONG, false);
  }

  /** What was typed is nothing the field can say; it stays to be put right. */
  void refuse(String was) {
    now = was;
    field.pseudoClassStateChanged(WRONG, true);
  }

  TextField field() {
    return field;
  }
}
