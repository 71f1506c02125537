package kange.app.review;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Locale;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kange.app.shell.Texts;
import kange.app.shell.Tooltips;
import kange.model.issue.TextChange;
import kange.model.review.ReviewLine;

/** What can be done with the lines that are picked; with one line, also what it reads. */
final class LineBar extends VBox {
  private final ReviewModel model;
  private final SourceView source;
  private final Texts texts;
  private final Label count = new Label();
  private final TextField text = new TextField();
  private final Label printed = new Label();
  private final HBox line = new HBox(text, printed);

  LineBar(ReviewModel model, SourceView source, Texts texts) {
    this.model = model;
    this.source = source;
    this.texts = texts;
    setId("line-bar");
    getStyleClass().add("line-bar");
    count.getStyleClass().add("selection-count");
    count.setMinWidth(USE_PREF_SIZE);
    FlowPane acts = new FlowPane();
    acts.getStyleClass().add("line-acts");
    acts.setAlignment(Pos.CENTER_LEFT);
    acts.getChildren().add(count);
    for (LineKey key : LineKey.values()) {
      acts.getChildren().add(button(key));
    }
    acts.setDisable(model.readOnly());
    text.setId("line-text");
    text.setAccessibleText(texts.get("line.text"));
    text.setOnAction(e -> commit());
    text.setDisable(model.readOnly());
    printed.getStyleClass().add(Styles.TEXT_MUTED);
    printed.setMinWidth(0);
    HBox.setHgrow(text, Priority.ALWAYS);
    line.getStyleClass().add("line-edit");
    line.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(acts, line);
    source
        .getSelectionModel()
        .getSelectedItems()
        .addListener((ListChangeListener<ReviewLine>) c -> show());
    show();
  }

  private Button button(LineKey key) {
    Button button = new Button(texts.get("line." + key));
    button.setId("line-" + key.name().toLowerCase(Locale.ROOT));
    button.getStyleClass().addAll(Styles.FLAT, Styles.SMALL);
    button.setMinWidth(USE_PREF_SIZE);
    button.setFocusTraversable(false);
    Tooltips.name(button, texts.get("line." + key), texts, key.key());
    button.setOnAction(e -> source.act(key::act));
    return button;
  }

  private void show() {
    List<ReviewLine> picked = source.getSelectionModel().getSelectedItems();
    boolean any = !picked.isEmpty();
    setVisible(any);
    setManaged(any);
    List<Integer> numbers = source.picked();
    count.setText(any ? texts.get("line.picked", Lines.words(Lines.of(numbers))) : "");
    boolean one = picked.size() == 1;
    line.setVisible(one);
    line.setManaged(one);
    if (one) {
      ReviewLine only = picked.getFirst();
      text.setText(only.text().strip());
      printed.setText(
          only.corrected().map(c -> texts.get("line.printed", only.printed().strip())).orElse(""));
    }
  }

  private void commit() {
    List<ReviewLine> picked = source.getSelectionModel().getSelectedItems();
    String typed = text.getText().strip();
    if (picked.size() == 1 && !typed.isEmpty() && !typed.equals(picked.getFirst().text().strip())) {
      model.take(List.of(new TextChange(picked.getFirst().number(), typed)));
    }
    source.requestFocus();
  }
}
