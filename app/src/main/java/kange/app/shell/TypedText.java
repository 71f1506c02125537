package kange.app.shell;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputMethodEvent;

/**
 * What has been typed into a field, without what an input method is still composing: JavaFX writes
 * the pinyin of an unfinished word into the text, and nobody means to search for that.
 */
public final class TypedText {
  private final TextInputControl field;
  private final Consumer<String> typed;
  private boolean composing;
  private String told;

  private TypedText(TextInputControl field, Consumer<String> typed) {
    this.field = field;
    this.typed = typed;
    told = field.getText();
    field.addEventFilter(
        InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, e -> composing = isUnfinished(e.getComposed()));
    // Not only changes: letters that are taken as they were composed leave the text as it is.
    field.textProperty().subscribe(this::touched);
  }

  /** Tells of every change of a field's text, with the text, once it is meant. UI thread only. */
  public static void listen(TextInputControl field, Consumer<String> typed) {
    new TypedText(field, typed);
  }

  private void touched() {
    String now = field.getText();
    if (!composing && !now.equals(told)) {
      told = now;
      typed.accept(now);
    }
  }

  private static boolean isUnfinished(List<?> runs) {
    return !runs.isEmpty();
  }
}
