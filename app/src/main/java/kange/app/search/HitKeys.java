package kange.app.search;

import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import kange.app.shell.RoomKey;

/**
 * Keys that open or pick a hit. While the answer is on its way the list still shows the hits of the
 * question before, which nobody means any more: such a key waits, and is for the first hit of the
 * answer.
 */
final class HitKeys {
  private final Node room;
  private final ListView<?> list;
  private final ObservableBooleanValue answered;
  private Optional<KeyEvent> waiting = Optional.empty();

  private HitKeys(Node room, ListView<?> list, ObservableBooleanValue answered) {
    this.room = room;
    this.list = list;
    this.answered = answered;
  }

  /**
   * Listens from now on.
   *
   * @param room has the keyboard while there is no list yet
   * @param answered whether the rows are those of the question asked last
   */
  static void on(Node room, ListView<?> list, ObservableBooleanValue answered) {
    HitKeys keys = new HitKeys(room, list, answered);
    room.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
    list.addEventHandler(KeyEvent.KEY_PRESSED, e -> keys.selectFirst());
    room.focusedProperty().subscribe(keys::moved);
    list.focusedProperty().subscribe(keys::moved);
    answered.subscribe(keys::answered);
  }

  private void pressed(KeyEvent e) {
    boolean acts = RoomKey.OPEN.matches(e) || RoomKey.PICK.matches(e);
    if (acts && !answered.get() && hasKeyboard()) {
      waiting = Optional.of(e);
      e.consume();
    }
  }

  private boolean hasKeyboard() {
    return room.isFocused() || list.isFocused();
  }

  /** Whoever goes elsewhere meanwhile, or types on, no longer means the key. */
  private void moved(boolean here) {
    if (!here) {
      waiting = Optional.empty();
    }
  }

  private void answered(boolean known) {
    if (!known || !hasKeyboard() || list.getItems().isEmpty()) {
      return;
    }
    Optional<KeyEvent> key = waiting;
    list.requestFocus();
    waiting = Optional.empty();
    // A copy, for the one that was pressed has been consumed.
    key.ifPresent(e -> Event.fireEvent(list, e.copyFor(list, list)));
  }

  /** Hits that took the place of others while one sat among them: the key is for the first. */
  private void selectFirst() {
    if (list.getSelectionModel().isEmpty()) {
      list.getSelectionModel().selectFirst();
    }
  }
}
