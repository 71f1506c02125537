package kange.app.shell;

import java.util.concurrent.CompletableFuture;
import javafx.scene.Parent;

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

  /** Takes the keyboard, coming from the search field or from the rail. */
  default void focus() {
    view().requestFocus();
  }
}
