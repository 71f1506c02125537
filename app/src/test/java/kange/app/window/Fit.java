package kange.app.window;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;

/** Looks whether everything one can press or type into is within reach, its words whole. */
final class Fit {
  private static final double SLACK = 2;

  /** Narrower than this many characters nothing can be typed or dragged. */
  private static final double USABLE = 3;

  private final Set<String> complaints = new LinkedHashSet<>();
  private final double em;

  /**
   * @param em size of the window's text in pixels
   */
  Fit(double em) {
    this.em = em;
  }

  List<String> complaints() {
    return List.copyOf(complaints);
  }

  void look(String where, Scene scene) {
    // What has come this very moment has no size yet.
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    Audit.walk(
        scene.getRoot(),
        node -> {
          if (isControl(node) && node.getOpacity() > 0) {
            inside(where, node, scene);
            whole(where, node);
          }
        });
  }

  private static boolean isControl(Node node) {
    // A combo box keeps the list it drops down within itself, without a size, until it is shown.
    boolean skin = node.getParent() instanceof ComboBoxBase<?>;
    boolean usual =
        node instanceof ButtonBase
            || node instanceof TextInputControl
            || node instanceof ChoiceBox<?>
            || node instanceof ComboBoxBase<?>
            || node instanceof ListView<?>
            || node instanceof Slider;
    return usual && !skin;
  }

  /** Sideways nothing may stick out; downwards only what scrolls. */
  private void inside(String where, Node node, Scene scene) {
    Bounds box = node.localToScene(node.getLayoutBounds());
    double right = scene.getWidth();
    boolean scrolls = false;
    for (Node n = node.getParent(); n != null; n = n.getParent()) {
      if (n.getStyleClass().contains("shell-pane")) {
        // The room as a whole may be scrolled both ways.
        scrolls = true;
        right = Double.MAX_VALUE;
      } else if (n instanceof ScrollPane || n instanceof ListView<?>) {
        Bounds port = n.localToScene(n.getLayoutBounds());
        right = Math.min(right, port.getMaxX());
        scrolls = true;
      }
    }
    boolean tooLow = !scrolls && box.getMaxY() > scene.getHeight() + SLACK;
    if (box.getMaxX() > right + SLACK || (!scrolls && box.getMinX() < -SLACK) || tooLow) {
      complaints.add(
          "%s: %s sticks out: x %.0f to %.0f of %.0f, y %.0f to %.0f of %.0f"
              .formatted(
                  where,
                  Audit.describe(node),
                  box.getMinX(),
                  box.getMaxX(),
                  right,
                  box.getMinY(),
                  box.getMaxY(),
                  scene.getHeight()));
    }
    boolean typed = node instanceof TextInputControl || node instanceof Slider;
    double least = node instanceof ListView<?> ? 2 * em : typed ? USABLE * em : 4;
    double high = node instanceof ListView<?> ? 2 * em : 4;
    if (box.getWidth() < least || box.getHeight() < high) {
      complaints.add(
          "%s: %s is squeezed to %.0f by %.0f"
              .formatted(where, Audit.describe(node), box.getWidth(), box.getHeight()));
    }
  }

  private void whole(String where, Node node) {
    if (node instanceof ButtonBase button
        && !(node instanceof CheckBox)
        && button.getText() != null
        && button.lookup(".text") instanceof Text shown
        && shown.getText().endsWith("…")
        && !button.getText().endsWith("…")) {
      complaints.add("%s: %s says only %s".formatted(where, Audit.describe(node), shown.getText()));
    }
  }
}
