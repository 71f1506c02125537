package kange.app.parts;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;

/**
 * Puts something right after each of the next layouts of a virtualised list, which learns its rows'
 * heights by and by. For the UI thread.
 */
public final class LayoutSettler {
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
  public LayoutSettler(Node view, BooleanSupplier step) {
    this.view = view;
    this.step = step;
  }

  /** Begins, or begins anew; nothing while the view is in no window. */
  public void start() {
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

  public void stop() {
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
