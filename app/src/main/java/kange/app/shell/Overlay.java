package kange.app.shell;

import javafx.scene.Parent;

/** Something that lies over the rooms for a moment; Escape or a click beside it takes it away. */
public interface Overlay {
  Parent view();

  /** It is on screen now: take the keyboard. */
  void opened();

  /** It is gone: let go of what it had under way. */
  default void closed() {}
}
