package kange.app.reader.source;

import java.util.OptionalInt;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import kange.app.parts.LayoutSettler;
import org.jspecify.annotations.Nullable;

/** Keeps a line of the source near the upper edge until the reader moves the list. */
final class SourceScroll {
  /**
   * How much of the list shows what stands above the line: some short lines, or the end of a long
   * one. Counted in lines it could fill the list, for lines wrap.
   */
  private static final double ABOVE = 1 / 8.0;

  private final ListView<?> view;
  private final LayoutSettler settling;
  private OptionalInt held = OptionalInt.empty();

  SourceScroll(ListView<?> view) {
    this.view = view;
    settling = new LayoutSettler(view, this::settle);
    view.addEventFilter(ScrollEvent.SCROLL, e -> release());
    view.addEventFilter(MouseEvent.MOUSE_PRESSED, e -> release());
    // What wraps anew in another width takes the line along.
    view.widthProperty().subscribe(this::hold);
    view.sceneProperty().subscribe(this::hold);
  }

  /** Also before the list is laid out, or is in a window. */
  void bring(int row) {
    held = OptionalInt.of(row);
    view.scrollTo(row);
    hold();
  }

  private void hold() {
    if (held.isPresent()) {
      settling.start();
    }
  }

  private void release() {
    held = OptionalInt.empty();
    settling.stop();
  }

  private boolean settle() {
    if (held.isEmpty()
        || view.getHeight() <= 0
        || !(view.lookup(".virtual-flow") instanceof VirtualFlow<?> flow)) {
      return false;
    }
    int row = held.getAsInt();
    if (onShow(flow, row) == null) {
      view.scrollTo(row);
      view.layout();
    }
    IndexedCell<?> cell = onShow(flow, row);
    if (cell == null) {
      return true;
    }
    double away = flow.sceneToLocal(cell.localToScene(0, 0)).getY() - ABOVE * view.getHeight();
    if (Math.abs(away) >= 1) {
      flow.scrollPixels(away);
      view.layout();
    }
    return true;
  }

  private static @Nullable IndexedCell<?> onShow(VirtualFlow<?> flow, int row) {
    IndexedCell<?> first = flow.getFirstVisibleCell();
    IndexedCell<?> last = flow.getLastVisibleCell();
    boolean there = first != null && first.getIndex() <= row && row <= last.getIndex();
    return there ? flow.getCell(row) : null;
  }
}
