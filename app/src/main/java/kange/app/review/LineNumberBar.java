package kange.app.review;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import kange.app.shell.Texts;
import kange.app.shell.TypedText;

/** Goes to a line of the source by its number, as the number is typed. */
final class LineNumberBar extends HBox {
  /** No file has more lines than such a number tells. */
  private static final int DIGITS = 9;

  private final SourceView source;
  private final TextField number = new TextField();

  LineNumberBar(SourceView source, Texts texts) {
    this.source = source;
    setId("review-line-number");
    getStyleClass().add("review-find");
    setAlignment(Pos.CENTER_LEFT);
    Label name = new Label(texts.get("line.go"));
    name.setLabelFor(number);
    number.setId("line-number");
    TypedText.listen(number, typed -> go());
    number.setOnAction(e -> open(false));
    getChildren().addAll(name, number);
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() == KeyCode.ESCAPE) {
            open(false);
            e.consume();
          }
        });
    hide();
  }

  private void hide() {
    setVisible(false);
    setManaged(false);
  }

  /** Shows the bar, ready to be typed into, or takes it away. */
  void open(boolean on) {
    if (!on) {
      hide();
      source.requestFocus();
      return;
    }
    setVisible(true);
    setManaged(true);
    number.clear();
    number.requestFocus();
  }

  private void go() {
    String typed = number.getText().strip();
    boolean counts =
        !typed.isEmpty()
            && typed.length() <= DIGITS
            && typed.chars().allMatch(c -> c >= '0' && c <= '9');
    if (counts) {
      source.pick(Integer.parseInt(typed));
    }
  }
}
