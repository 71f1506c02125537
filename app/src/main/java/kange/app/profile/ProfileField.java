package kange.app.profile;

import atlantafx.base.theme.Styles;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kange.app.shell.Texts;
import kange.model.habit.HabitKind;

/** One kind of habit: its name, what it is for, and the lines to type, or the choice there is. */
final class ProfileField extends VBox {
  private static final int ROWS = 3;

  ProfileField(HabitKind kind, ProfileModel model, Texts texts) {
    getStyleClass().add("profile-field");
    Label name = new Label(texts.get("profile." + kind));
    name.getStyleClass().add("section-name");
    Label use = new Label(texts.get("profile." + kind + ".use"));
    use.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
    use.setWrapText(true);
    // The sentences of a row differ in length; its fields are to stand level all the same.
    VBox.setVgrow(use, Priority.ALWAYS);
    use.setMaxHeight(Double.MAX_VALUE);
    Control input = kind.isSingle() ? new ContentsFormBox(kind, model, texts) : lines(kind, model);
    name.setLabelFor(input);
    getChildren().addAll(name, use, input);
  }

  private static TextArea lines(HabitKind kind, ProfileModel model) {
    TextArea lines = new TextArea();
    lines.setId(id(kind));
    lines.setPrefRowCount(ROWS);
    lines.setPrefColumnCount(1);
    lines.textProperty().bindBidirectional(model.fields().text(kind));
    lines.editableProperty().bind(model.runningProperty().map(r -> !r && !model.readOnly()));
    lines.addEventFilter(KeyEvent.KEY_PRESSED, e -> goOn(lines, e));
    return lines;
  }

  /** What the field of a kind is called in the scene. */
  static String id(HabitKind kind) {
    return "profile-" + kind.spelling();
  }

  /** Nobody means a tabulator in an entry: the key leads to the next field, as in any form. */
  private static void goOn(TextArea lines, KeyEvent e) {
    if (e.getCode() == KeyCode.TAB && !e.isControlDown()) {
      lines.requestFocusTraversal(
          e.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
      e.consume();
    }
  }
}
