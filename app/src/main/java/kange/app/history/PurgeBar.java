package kange.app.history;

import atlantafx.base.theme.Styles;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import kange.app.shell.Texts;
import kange.model.history.BinEntry;

/**
 * Asks, at the room's foot, whether issues are to leave the bin for good: one by a button that
 * bears its name, all of them by a word that has to be typed.
 */
final class PurgeBar extends HBox {
  private final Label question = new Label();
  private final TextField word = new TextField();
  private final Button purge = new Button();
  private final Button keep = new Button();
  private final BinModel model;
  private final Texts texts;
  private final Runnable done;

  /**
   * @param done takes the keyboard back once the question is answered
   */
  PurgeBar(BinModel model, Texts texts, Runnable done) {
    this.model = model;
    this.texts = texts;
    this.done = done;
    setId("bin-question");
    getStyleClass().add("bin-question");
    setAlignment(Pos.CENTER_LEFT);
    question.setWrapText(true);
    HBox.setHgrow(question, Priority.ALWAYS);
    question.setMaxWidth(Double.MAX_VALUE);
    word.setId("bin-word");
    word.setPromptText(texts.get("bin.empty.word"));
    word.setAccessibleText(texts.get("bin.empty.type"));
    word.setOnAction(e -> purge.fire());
    purge.setId("bin-purge-sure");
    purge.getStyleClass().add(Styles.DANGER);
    purge.setMinWidth(Region.USE_PREF_SIZE);
    purge.setOnAction(e -> model.purge());
    keep.setText(texts.get("action.cancel"));
    keep.setId("bin-keep");
    keep.setMinWidth(Region.USE_PREF_SIZE);
    keep.setOnAction(e -> model.keep());
    getChildren().addAll(question, word, purge, keep);
    model.askedProperty().subscribe(this::show);
  }

  private void show(Optional<BinModel.Purge> asked) {
    boolean answered = isVisible() && asked.isEmpty() && getScene() != null;
    setVisible(asked.isPresent());
    setManaged(asked.isPresent());
    if (answered) {
      done.run();
    }
    purge.disableProperty().unbind();
    asked.ifPresent(this::ask);
  }

  private void ask(BinModel.Purge asked) {
    Optional<String> name = asked.one().map(BinEntry::label);
    question.setText(
        name.map(n -> texts.get("bin.purge.ask", n))
            .orElseGet(() -> texts.get("bin.empty.ask", model.entriesProperty().get().size())));
    purge.setText(
        name.map(n -> texts.get("bin.purge.sure", n)).orElseGet(() -> texts.get("bin.empty.sure")));
    word.clear();
    word.setVisible(name.isEmpty());
    word.setManaged(name.isEmpty());
    purge.setDisable(name.isEmpty());
    if (name.isPresent()) {
      // The key that asked must not answer.
      keep.requestFocus();
    } else {
      String wanted = texts.get("bin.empty.word");
      purge.disableProperty().bind(word.textProperty().map(typed -> !typed.strip().equals(wanted)));
      word.requestFocus();
    }
  }
}
