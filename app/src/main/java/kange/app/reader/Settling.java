package kange.app.reader;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;

/**
 * Puts something right after each of the next layouts of a virtualised list, which learns its rows'
 * heights by and by. For the UI thread.
 */
final class Settling {
  /** So many layouts until all rows stand where they stay. */
  private static final int LAYOUTS_TO_SETTLE = 3;

  private final Node view;
  private final BooleanSupplier step;
  private final Runnable listener = this::laidOut;
  private Optional<Scene> listened = Optional.empty();
  private int layoutsLeft;

  /**
   * @param step tells whether it could do its work; a layout in which it could not does not count
   */
  Settling(Node view, BooleanSupplier step) {
    this.view = view;
    this.step = step;
  }

  /** Begins, or begins anew; nothing while the view is in no window. */
  void start() {
    if (view.getScene() == null) {
      return;
    }
    layoutsLeft = LAYOUTS_TO_SETTLE;
    if (listened.isEmpty()) {
      listened = Optional.of(view.getScene());
      view.getScene().addPostLayoutPulseListener(listener);
    }
    Platform.requestNextPulse();
  }

  void stop() {
    listened.ifPresent(scene -> scene.removePostLayoutPulseListener(listener));
    listened = Optional.empty();
  }

  private void laidOut() {
    if (!step.getAsBoolean()) {
      return;
    }
    layoutsLeft--;
    if (layoutsLeft <= 0) {
      stop();
    } else {
      Platform.requestNextPulse();
    }
  }
}
