package kange.app.review;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import kange.app.shell.RoomKey;
import kange.app.shell.Texts;
import kange.app.shell.TypedText;
import kange.model.issue.Correction;
import kange.model.issue.TextChange;
import kange.model.review.ReviewLine;

/**
 * Finds words in the source, and puts a slip right in every line that is picked: all lines that
 * have the words are picked first, so that each can be looked at and left out.
 */
final class ReplaceBar extends FlowPane {
  private final ReviewModel model;
  private final SourceView source;
  private final Texts texts;
  private final TextField words = new TextField();
  private final TextField instead = new TextField();
  private final Label count = new Label();
  private final Button replace = new Button();

  /**
   * @param everywhere goes on with the words of the two fields in all issues of the journal
   */
  ReplaceBar(
      ReviewModel model, SourceView source, BiConsumer<String, String> everywhere, Texts texts) {
    this.model = model;
    this.source = source;
    this.texts = texts;
    setId("review-find");
    getStyleClass().add("review-find");
    setRowValignment(VPos.CENTER);
    setAlignment(Pos.CENTER_LEFT);
    field(words, "find-words", "find.words");
    field(instead, "find-instead", "find.instead");
    TypedText.listen(words, typed -> pick());
    TypedText.listen(instead, typed -> say());
    words.setOnAction(e -> next());
    instead.setOnAction(e -> replace());
    count.setId("find-count");
    count.getStyleClass().add(Styles.TEXT_MUTED);
    Button next = new Button(texts.get("find.next"));
    next.setId("find-next");
    next.getStyleClass().add(Styles.FLAT);
    next.setOnAction(e -> next());
    replace.setId("find-replace");
    replace.setOnAction(e -> replace());
    Button all = new Button(texts.get("find.everywhere"));
    all.setId("find-everywhere");
    all.getStyleClass().add(Styles.FLAT);
    all.setOnAction(e -> everywhere.accept(words.getText(), instead.getText()));
    Button close = new Button(texts.get("find.close"));
    close.getStyleClass().add(Styles.FLAT);
    close.setOnAction(e -> open(false));
    getChildren().addAll(words, next, instead, replace, count, all, close);
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() == KeyCode.ESCAPE) {
            open(false);
            e.consume();
          } else if (RoomKey.NEXT_HIT.matches(e)) {
            next();
            e.consume();
          }
        });
    source.getSelectionModel().selectedItemProperty().subscribe(line -> say());
    model.stateProperty().subscribe(state -> say());
    open(false);
  }

  private void field(TextField field, String id, String key) {
    field.setId(id);
    field.setPromptText(texts.get(key));
    field.setAccessibleText(texts.get(key));
  }

  /** Shows the bar, ready to be typed into, or takes it away. */
  void open(boolean on) {
    setVisible(on);
    setManaged(on);
    if (on) {
      words.requestFocus();
      words.selectAll();
    } else {
      source.requestFocus();
    }
  }

  private List<Integer> found() {
    List<Integer> rows = new ArrayList<>();
    String wanted = words.getText();
    for (int i = 0; !wanted.isEmpty() && i < source.getItems().size(); i++) {
      if (source.getItems().get(i).text().contains(wanted)) {
        rows.add(i);
      }
    }
    return rows;
  }

  /** Picks every line that has the words, and shows the first. */
  private void pick() {
    source.getSelectionModel().clearSelection();
    List<Integer> rows = found();
    rows.forEach(source.getSelectionModel()::select);
    rows.stream().findFirst().ifPresent(row -> source.bring(number(row)));
    say();
  }

  private int number(int row) {
    return source.getItems().get(row).number();
  }

  /** Brings the next line that has the words into sight; behind the last, the first. */
  private void next() {
    List<Integer> rows = found();
    int here = source.getFocusModel().getFocusedIndex();
    rows.stream()
        .filter(row -> row > here)
        .findFirst()
        .or(() -> rows.stream().findFirst())
        .ifPresent(
            row -> {
              source.getFocusModel().focus(row);
              source.bring(number(row));
            });
  }

  private List<Correction> acts() {
    List<Correction> acts = new ArrayList<>();
    String wanted = words.getText();
    for (ReviewLine line : List.copyOf(source.getSelectionModel().getSelectedItems())) {
      if (!wanted.isEmpty() && line.text().contains(wanted)) {
        String changed = line.text().strip().replace(wanted, instead.getText());
        if (!changed.isBlank()) {
          acts.add(new TextChange(line.number(), changed));
        }
      }
    }
    return acts;
  }

  private void say() {
    int picked = acts().size();
    count.setText(words.getText().isEmpty() ? "" : texts.get("find.count", found().size()));
    replace.setText(texts.get("find.replace", picked));
    replace.setDisable(
        model.readOnly() || picked == 0 || words.getText().equals(instead.getText()));
  }

  private void replace() {
    List<Correction> acts = acts();
    if (!replace.isDisabled() && !acts.isEmpty()) {
      model.take(acts);
    }
  }
}
