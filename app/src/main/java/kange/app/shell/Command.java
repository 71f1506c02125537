package kange.app.shell;

import java.util.Optional;
import javafx.scene.input.KeyCombination;

/**
 * Something a person can ask the window for, by its keys or by its name.
 *
 * @param id its name is the text {@code command.ID}, other words it is found by {@code
 *     command.ID.words}
 */
public record Command(String id, Optional<KeyCombination> keys, Runnable run) {
  /** For people, such as {@code Ctrl+K}; empty where it has no keys. */
  public String keyText(Texts texts) {
    return keys.map(texts::key).orElse("");
  }
}
