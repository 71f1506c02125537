package kange.app.shell;

import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import kange.app.settings.SizeStep;

/** Keys and mouse buttons that work in every room. */
final class Shortcuts {
  private Shortcuts() {}

  static void install(Parent root, Shell shell) {
    KeyRepeat repeat = new KeyRepeat(System::nanoTime);
    root.addEventFilter(KeyEvent.KEY_PRESSED, e -> pressed(e, shell, repeat));
    root.addEventFilter(KeyEvent.KEY_RELEASED, e -> repeat.released());
    root.addEventHandler(KeyEvent.KEY_PRESSED, new RoomKeyForwarder(shell::uncovered));
    root.addEventHandler(KeyEvent.KEY_TYPED, e -> typed(e, shell));
    root.addEventFilter(
        MouseEvent.MOUSE_PRESSED,
        e -> {
          if (shell.overlays().asks()) {
            return;
          }
          if (e.getButton() == MouseButton.BACK) {
            shell.back();
            e.consume();
          } else if (e.getButton() == MouseButton.FORWARD) {
            shell.forward();
            e.consume();
          }
        });
  }

  private static void pressed(KeyEvent e, Shell shell, KeyRepeat repeat) {
    if (shell.overlays().asks()) {
      return;
    }
    Optional<SizeStep> size = size(e);
    if (size.isPresent()) {
      if (repeat.counts(e.getCode())) {
        shell.resize(size.get());
      }
      e.consume();
      return;
    }
    for (Command command : shell.commands()) {
      if (command.keys().filter(k -> k.match(e)).isPresent()) {
        command.run().run();
        e.consume();
        return;
      }
    }
  }

  private static Optional<SizeStep> size(KeyEvent e) {
    if (RoomKey.LARGER.matches(e)) {
      return Optional.of(SizeStep.LARGER);
    }
    if (RoomKey.SMALLER.matches(e)) {
      return Optional.of(SizeStep.SMALLER);
    }
    return RoomKey.USUAL_SIZE.matches(e) ? Optional.of(SizeStep.USUAL) : Optional.empty();
  }

  /** A question mark asks for the keys, but in a text field it is a question mark. */
  private static void typed(KeyEvent e, Shell shell) {
    boolean asks = e.getCharacter().equals("?") || e.getCharacter().equals("？");
    if (asks && !(e.getTarget() instanceof TextInputControl)) {
      shell.overlays().toggleKeys();
      e.consume();
    }
  }
}
