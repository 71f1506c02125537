package kange.app.review;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import kange.model.review.ReviewLine;

/** Drags the border between two articles up or down: the line it is let go over comes below it. */
final class BorderDrag {
  private static final PseudoClass TARGET = PseudoClass.getPseudoClass("border-target");

  /** So near to the upper or lower edge, in pixels, the source goes on by itself. */
  private static final double EDGE = 28;

  private final SourceView source;
  private int begins = -1;
  private Optional<SourceCell> target = Optional.empty();

  BorderDrag(SourceView source) {
    this.source = source;
    // Not at the border itself: its row may be drawn anew while one drags.
    source.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
    source.addEventFilter(MouseEvent.MOUSE_RELEASED, e -> letGo());
  }

  /**
   * Lets a row take part.
   *
   * @param border the row's border with the article above
   */
  void listen(SourceCell cell, Node border) {
    border.setCursor(Cursor.V_RESIZE);
    border.addEventHandler(MouseEvent.MOUSE_PRESSED, e -> take(cell, e));
  }

  private void take(SourceCell cell, MouseEvent e) {
    ReviewLine line = cell.getItem();
    if (line != null && e.getButton() == MouseButton.PRIMARY) {
      begins = line.number();
      e.consume();
    }
  }

  private void drag(MouseEvent e) {
    if (begins < 0) {
      return;
    }
    aim(cellAt(e.getSceneY()));
    Bounds view = source.localToScene(source.getBoundsInLocal());
    if (e.getSceneY() < view.getMinY() + EDGE) {
      source.roll(-1);
    } else if (e.getSceneY() > view.getMaxY() - EDGE) {
      source.roll(1);
    }
    e.consume();
  }

  private Optional<SourceCell> cellAt(double y) {
    return source.lookupAll(".list-cell").stream()
        .filter(SourceCell.class::isInstance)
        .map(SourceCell.class::cast)
        .filter(cell -> cell.getItem() != null && cell.isVisible())
        .filter(
            cell -> {
              Bounds at = cell.localToScene(cell.getBoundsInLocal());
              return at.getMinY() <= y && y < at.getMaxY();
            })
        .findFirst();
  }

  private void aim(Optional<SourceCell> at) {
    target.ifPresent(cell -> cell.pseudoClassStateChanged(TARGET, false));
    target = at;
    target.ifPresent(cell -> cell.pseudoClassStateChanged(TARGET, true));
  }

  private void letGo() {
    Optional<ReviewLine> line = target.map(SourceCell::getItem);
    int from = begins;
    begins = -1;
    aim(Optional.empty());
    if (from > 0 && line.isPresent() && line.get().number() != from) {
      source.act(acts -> acts.border(from, line.get().number()));
    }
  }
}
