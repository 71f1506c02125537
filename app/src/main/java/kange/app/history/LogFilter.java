package kange.app.history;

import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import kange.app.log.LogWords;
import kange.app.parts.Choices;
import kange.app.shell.Texts;
import kange.app.shell.TypedText;
import kange.model.history.LogKind;

/** What narrows the log: words and kind. */
final class LogFilter extends FlowPane {
  /**
   * @param down goes from the words to the log
   */
  LogFilter(LogModel model, LogWords words, Texts texts, Runnable down) {
    getStyleClass().add("log-filter");
    TextField typed = new TextField();
    typed.setId("log-search");
    typed.setPromptText(texts.get("log.search"));
    typed.setAccessibleText(texts.get("log.search"));
    TypedText.listen(typed, model::search);
    typed.addEventHandler(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() == KeyCode.DOWN) {
            down.run();
            e.consume();
          }
        });
    getChildren().add(typed);
    Choices<Optional<LogKind>> choices = new Choices<>(model::ofKind);
    choices.add(Optional.empty(), toggle("log-all", texts.get("log.all")));
    for (LogKind kind : LogKind.values()) {
      choices.add(Optional.of(kind), toggle("log-" + kind, words.kind(kind)));
    }
    choices.show(Optional.empty());
    getChildren().addAll(choices.buttons());
  }

  private static ToggleButton toggle(String id, String name) {
    ToggleButton button = new ToggleButton(name);
    button.setId(id);
    button.getStyleClass().add("history-choice");
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }
}
