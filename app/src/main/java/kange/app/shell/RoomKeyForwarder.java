package kange.app.shell;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/**
 * Hands a key of the room on show to the room when it is pressed in the frame, in the rail say.
 * Keys that mean something wherever the keyboard is, such as arrows and letters, stay there.
 *
 * @param room the one on show; empty while something lies over it
 */
record RoomKeyForwarder(Supplier<Optional<Parent>> room) implements EventHandler<KeyEvent> {
  @Override
  public void handle(KeyEvent e) {
    boolean edits = e.getTarget() instanceof TextInputControl && !e.getCode().isFunctionKey();
    if (edits || !RoomKey.isUnambiguous(e)) {
      return;
    }
    room.get()
        .filter(view -> !isIn(view, e.getTarget()))
        .ifPresent(
            view -> {
              Event.fireEvent(view, e.copyFor(view, view));
              e.consume();
            });
  }

  private static boolean isIn(Node room, EventTarget target) {
    Optional<Node> node = target instanceof Node inScene ? Optional.of(inScene) : Optional.empty();
    while (node.isPresent() && !node.get().equals(room)) {
      node = node.map(Node::getParent);
    }
    return node.isPresent();
  }
}
