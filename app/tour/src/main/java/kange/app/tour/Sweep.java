package kange.app.tour;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;

/** The mouse pressed on words, drawn to the right and let go. */
final class Sweep {
  private static final double FROM = 0.02;
  private static final double TO = 0.62;
  private final Node on;
  private final Bounds words;

  /**
   * @param words where they are in the scene
   */
  Sweep(Node on, Bounds words) {
    this.on = on;
    this.words = words;
  }

  void over() {
    fire(MouseEvent.MOUSE_PRESSED, FROM);
    fire(MouseEvent.MOUSE_DRAGGED, TO);
    fire(MouseEvent.MOUSE_RELEASED, TO);
  }

  private void fire(EventType<MouseEvent> type, double part) {
    double x = words.getMinX() + words.getWidth() * part;
    double y = words.getMinY() + words.getHeight() / 2;
    boolean held = type != MouseEvent.MOUSE_RELEASED;
    PickResult pick = new PickResult(on, x, y);
    Event.fireEvent(
        on,
        new MouseEvent(
            type,
            x,
            y,
            x,
            y,
            MouseButton.PRIMARY,
            1,
            false,
            false,
            false,
            false,
            held,
            false,
            false,
            false,
            false,
            false,
            pick));
  }
}
