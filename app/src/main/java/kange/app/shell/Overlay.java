package kange.app.shell;

import javafx.scene.Parent;

/** Something that lies over the rooms for a moment; Escape or a click beside it takes it away. */
public interface Overlay {
  Parent view();

  /** It is on screen now: take the keyboard. */
  void opened();

  /**
   * Whether it is a question: then only its answer or Escape takes it away, and what is behind it,
   * shortcuts and navigation included, waits.
   */
  default boolean modal() {
    return false;
  }

  /** The tab key: the keyboard goes on within the overlay, never behind it. */
  default void traverse() {}

  /** It is gone: let go of what it had under way. */
  default void closed() {}
}
