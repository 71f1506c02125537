package kange.app.browse;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import kange.app.shell.Texts;

/** The letters A to Z beside a pinyin index; those nobody stands under are pale. */
final class LetterStrip extends ScrollPane {
  private final List<Button> buttons;

  LetterStrip(ObservableList<AuthorRow> rows, Texts texts, Consumer<String> go) {
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
    rows.addListener((ListChangeListener<AuthorRow>) change -> show(rows));
    show(rows);
  }

  private void show(List<AuthorRow> rows) {
    Set<String> there =
        rows.stream().map(AuthorRow::letter).collect(Collectors.toCollection(HashSet::new));
    buttons.forEach(b -> b.setDisable(!there.contains(b.getText())));
  }

  private static Button button(String letter, Texts texts, Consumer<String> go) {
    Button button = new Button(letter);
    button.getStyleClass().setAll("letter");
    button.setAccessibleText(
        letter.equals("#") ? texts.get("authors.others") : texts.get("authors.letter", letter));
    button.setFocusTraversable(false);
    button.setOnAction(e -> go.accept(letter));
    return button;
  }
}
