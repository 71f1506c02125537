package kange.app.shell;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** Where an overlay lies; gives the keyboard back to who had it. */
final class OverlayLayer {
  private final StackPane layer = new StackPane();
  private Optional<Overlay> shown = Optional.empty();
  private Optional<Node> before = Optional.empty();

  OverlayLayer() {
    layer.getStyleClass().add("overlay-layer");
    layer.setVisible(false);
    layer.setManaged(false);
    layer.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  Node view() {
    return layer;
  }

  boolean shows(Overlay overlay) {
    return shown.equals(Optional.of(overlay));
  }

  /** Whether a question waits for its answer. */
  boolean asks() {
    return shown.filter(Overlay::modal).isPresent();
  }

  boolean isEmpty() {
    return shown.isEmpty();
  }

  void show(Overlay overlay) {
    if (shown.isEmpty()) {
      before = Optional.ofNullable(layer.getScene()).map(s -> s.getFocusOwner());
    }
    close();
    Region scrim = new Region();
    scrim.getStyleClass().add("scrim");
    scrim.setOnMousePressed(
        e -> {
          if (!asks()) {
            dismiss();
          }
        });
    Region view = (Region) overlay.view();
    view.setMaxHeight(Region.USE_PREF_SIZE);
    StackPane.setAlignment(view, Pos.TOP_CENTER);
    StackPane frame = new StackPane(view);
    frame.getStyleClass().add("overlay-frame");
    frame.setPickOnBounds(false);
    layer.getChildren().setAll(scrim, frame);
    layer.setVisible(true);
    layer.setManaged(true);
    shown = Optional.of(overlay);
    overlay.opened();
  }

  /** Takes the overlay away; the keyboard goes back to where it was. */
  void dismiss() {
    if (shown.isPresent()) {
      close();
      before.filter(n -> n.getScene() != null).ifPresent(Node::requestFocus);
      before = Optional.empty();
    }
  }

  private void close() {
    Optional<Overlay> gone = shown;
    shown = Optional.empty();
    layer.setVisible(false);
    layer.setManaged(false);
    layer.getChildren().clear();
    gone.ifPresent(Overlay::closed);
  }

  /** The keyboard does not wander off behind the overlay. */
  private void pressed(KeyEvent e) {
    if (e.getCode() == KeyCode.ESCAPE) {
      dismiss();
      e.consume();
    } else if (e.getCode() == KeyCode.TAB) {
      shown.ifPresent(Overlay::traverse);
      e.consume();
    }
  }
}
