package kange.app.window;

import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/**
 * While an input method composes a word, every key is its own: Enter takes the letters, a digit a
 * word, Escape gives them up. Not every system keeps such keys from the window, and no room may
 * settle a doubt, ask a search or leave a field by one. For the UI thread.
 */
final class Composition {
  private boolean open;

  private Composition() {}

  /** Keeps the keys of a composition from everything in a scene. */
  static void guard(Scene scene) {
    Composition composition = new Composition();
    scene.addEventFilter(
        InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
        e -> composition.open = !e.getComposed().isEmpty());
    // Before the field is left: many take what stands in them then.
    scene.addEventFilter(
        MouseEvent.MOUSE_PRESSED,
        e -> composition.left(Optional.ofNullable(scene.getFocusOwner())));
    scene
        .focusOwnerProperty()
        .subscribe((before, now) -> composition.left(Optional.ofNullable(before)));
    scene.addEventFilter(KeyEvent.KEY_PRESSED, composition::keep);
    scene.addEventFilter(KeyEvent.KEY_TYPED, composition::keep);
  }

  /** Whoever leaves the field leaves the word: its letters would count as typed. */
  private void left(Optional<Node> field) {
    if (open) {
      field.ifPresent(
          node ->
              Event.fireEvent(
                  node,
                  new InputMethodEvent(
                      InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, List.of(), "", 0)));
    }
    open = false;
  }

  private void keep(KeyEvent e) {
    if (open) {
      e.consume();
    }
  }
}
