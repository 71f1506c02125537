package kange.app.names;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import kange.app.shell.Texts;

/** The letters A to Z beside a pinyin index; those nobody stands under are pale. */
final class LetterStrip extends ScrollPane {
  private final List<Button> buttons;

  LetterStrip(Texts texts, Consumer<String> go) {
    getStyleClass().add("letters");
    buttons =
        Stream.concat(
                "ABCDEFGHIJKLMNOPQRSTUVWXYZ".chars().mapToObj(Character::toString), Stream.of("#"))
            .map(letter -> button(letter, texts, go))
            .toList();
    VBox column = new VBox();
    column.getStyleClass().add("letters-column");
    column.setAlignment(Pos.CENTER);
    column.getChildren().addAll(buttons);
    setContent(column);
    setFitToHeight(true);
    setFocusTraversable(false);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    // A bar would be wider than the letters; where they are too many the wheel moves them.
    setVbarPolicy(ScrollBarPolicy.NEVER);
    setMinWidth(USE_PREF_SIZE);
  }

  /** Pales the letters an index has no line for; an index without letters needs no strip. */
  void show(NameRows rows) {
    setVisible(rows.lettered());
    setManaged(rows.lettered());
    buttons.forEach(b -> b.setDisable(rows.rowOf(b.getText()).isEmpty()));
  }

  private static Button button(String letter, Texts texts, Consumer<String> go) {
    Button button = new Button(letter);
    button.getStyleClass().setAll("letter");
    button.setAccessibleText(
        letter.equals("#") ? texts.get("names.others") : texts.get("names.letter", letter));
    button.setFocusTraversable(false);
    button.setOnAction(e -> go.accept(letter));
    return button;
  }
}
