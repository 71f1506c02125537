package kange.app.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import kange.app.settings.Settings;

/** Keys and mouse buttons that work in every room. */
final class Shortcuts {
  private final Map<KeyCombination, Runnable> keys = new LinkedHashMap<>();

  private Shortcuts(Shell shell) {
    keys.put(control(KeyCode.F), shell::find);
    keys.put(
        new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
        shell::focusSearch);
    keys.put(control(KeyCode.K), shell::focusSearch);
    keys.put(alt(KeyCode.LEFT), shell::back);
    keys.put(alt(KeyCode.RIGHT), shell::forward);
    keys.put(control(KeyCode.R), shell::refresh);
    keys.put(
        new KeyCodeCombination(
            KeyCode.EQUALS, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
        () -> zoom(shell, 1));
    keys.put(
        new KeyCodeCombination(
            KeyCode.MINUS, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
        () -> zoom(shell, -1));
  }

  static void install(Parent root, Shell shell) {
    Shortcuts shortcuts = new Shortcuts(shell);
    root.addEventFilter(KeyEvent.KEY_PRESSED, shortcuts::pressed);
    root.addEventFilter(
        MouseEvent.MOUSE_PRESSED,
        e -> {
          if (e.getButton() == MouseButton.BACK) {
            shell.back();
            e.consume();
          } else if (e.getButton() == MouseButton.FORWARD) {
            shell.forward();
            e.consume();
          }
        });
  }

  private void pressed(KeyEvent e) {
    for (Map.Entry<KeyCombination, Runnable> key : keys.entrySet()) {
      if (key.getKey().match(e)) {
        key.getValue().run();
        e.consume();
        return;
      }
    }
  }

  private static void zoom(Shell shell, int steps) {
    List<Integer> zooms = Settings.ZOOMS;
    shell
        .context()
        .settings()
        .update(
            s -> {
              int at = zooms.indexOf(s.zoom()) + steps;
              return s.withZoom(zooms.get(Math.clamp(at, 0, zooms.size() - 1)));
            });
  }

  private static KeyCombination control(KeyCode key) {
    return new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN);
  }

  private static KeyCombination alt(KeyCode key) {
    return new KeyCodeCombination(key, KeyCombination.ALT_DOWN);
  }
}
