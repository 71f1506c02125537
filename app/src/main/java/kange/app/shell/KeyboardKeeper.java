package kange.app.shell;

import javafx.application.Platform;
import javafx.event.EventDispatcher;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;

/**
 * Keeps the keyboard in the room on show. What has it may go away, as a bar does that closes at a
 * click: the toolkit then gives it to whatever comes next in the window, where no key of the room
 * is heard.
 */
final class KeyboardKeeper {
  private final Parent root;
  private final Parent stage;
  private final Runnable backToRoom;

  /** While somebody moves the keyboard on purpose. */
  private boolean busy;

  private KeyboardKeeper(Parent root, Parent stage, Runnable backToRoom) {
    this.root = root;
    this.stage = stage;
    this.backToRoom = backToRoom;
  }

  /**
   * Watches all that happens below a root.
   *
   * @param stage what the rooms are in
   * @param backToRoom gives the keyboard to the room
   */
  static KeyboardKeeper install(Parent root, Parent stage, Runnable backToRoom) {
    KeyboardKeeper keeper = new KeyboardKeeper(root, stage, backToRoom);
    EventDispatcher usual = root.getEventDispatcher();
    root.setEventDispatcher(
        (event, tail) -> {
          boolean outer = keeper.busy;
          keeper.busy = true;
          try {
            return usual.dispatchEvent(event, tail);
          } finally {
            keeper.busy = outer;
            keeper.look();
          }
        });
    root.sceneProperty()
        .flatMap(Scene::focusOwnerProperty)
        .subscribe((before, now) -> keeper.moved(before, now));
    return keeper;
  }

  /**
   * Gives the keyboard back if what had it is gone. Not while a key or a click is dealt with: that
   * may yet move it.
   */
  void look() {
    Scene scene = root.getScene();
    if (!busy && scene != null && isGone(scene.getFocusOwner())) {
      giveBack();
    }
  }

  /** What had it went by itself, as when work in the background ends. */
  private void moved(Node before, Node now) {
    if (!busy && isGone(before) && !isWithin(now, stage)) {
      Platform.runLater(
          () -> {
            if (root.getScene() != null) {
              giveBack();
            }
          });
    }
  }

  private void giveBack() {
    busy = true;
    backToRoom.run();
    busy = false;
  }

  private boolean isGone(Node owner) {
    return owner != null
        && (owner.getScene() != root.getScene() || owner.isDisabled() || !isShown(owner));
  }

  private static boolean isWithin(Node node, Parent around) {
    return node != null && (node == around || isWithin(node.getParent(), around));
  }

  private static boolean isShown(Node node) {
    return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
  }
}
