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
  private boolean composing;

  private TypedText(TextInputControl field, Consumer<String> typed) {
    field.addEventFilter(
        InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, e -> composing = isUnfinished(e.getComposed()));
    field
        .textProperty()
        .subscribe(
            (before, now) -> {
              if (!composing) {
                typed.accept(now);
              }
            });
  }

  /** Tells of every change of a field's text, with the text, once it is meant. UI thread only. */
  public static void listen(TextInputControl field, Consumer<String> typed) {
    new TypedText(field, typed);
  }

  private static boolean isUnfinished(List<?> runs) {
    return !runs.isEmpty();
  }
}
