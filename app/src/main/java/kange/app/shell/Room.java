package kange.app.shell;

import java.util.concurrent.CompletableFuture;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import kange.app.settings.SizeStep;

/** One room of the window. Made once, when first entered; everything happens on the UI thread. */
public interface Room {
  Parent view();

  /**
   * Shows a place of the kind the room is registered for; called again when the place changes while
   * the room is open.
   *
   * @return completes on the UI thread once the place is on screen, or has failed with a notice
   */
  CompletableFuture<Void> open(Place place);

  /** The reader goes elsewhere: save what must be saved. */
  default void leave() {}

  /** The window lets the room go for good: hold on to nothing that lives longer. */
  default void close() {}

  /**
   * Offers to find something in what is on show, as Ctrl+F does in a browser.
   *
   * @return false when this room has nothing to find in: the search of the archive is meant
   */
  default boolean find() {
    return false;
  }

  /**
   * Prints what is picked or selected in the room.
   *
   * @return false when nothing is: all that the room shows is meant
   */
  default boolean print() {
    return false;
  }

  /**
   * Takes a step of size, as browsers do with the same keys.
   *
   * @return false when this room has no type of its own: the whole window is meant
   */
  default boolean resize(SizeStep step) {
    return false;
  }

  /** Takes the keyboard, coming from the search field or from the rail: its first control does. */
  default void focus() {
    view().requestFocus();
    view().requestFocusTraversal(TraversalDirection.NEXT);
  }
}
