package kange.app.parts;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Cursor;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/**
 * A list whose rows are dragged into another order: a line shows where the row will land, the list
 * scrolls along at its edges, Escape lets go.
 */
public final class DragOrder extends StackPane {
  private static final double HELD = 6;
  private static final double EDGE = 36;
  private static final double STEP = 14;

  /** Puts a row elsewhere. */
  @FunctionalInterface
  public interface Move {
    /** Moves a row; {@code to} is where it stands afterwards, from 0. */
    void move(int from, int to);
  }

  /** A gap between two rows: the index of the one below it, and where it is in the list. */
  private record Gap(int index, double y) {}

  private final ListView<?> list;
  private final Region line = new Region();
  private final Timeline scrolling;
  private final Move move;
  private Optional<Integer> held = Optional.empty();
  private boolean dragging;
  private double pressed;
  private double mouse;
  private Optional<Gap> gap = Optional.empty();

  public DragOrder(ListView<?> list, Move move) {
    this.list = list;
    this.move = move;
    line.getStyleClass().add("drop-line");
    line.setManaged(false);
    line.setMouseTransparent(true);
    line.setVisible(false);
    getChildren().addAll(list, line);
    scrolling = new Timeline(new KeyFrame(Duration.millis(16), e -> scroll()));
    scrolling.setCycleCount(Animation.INDEFINITE);
    list.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
    list.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
    list.addEventFilter(MouseEvent.MOUSE_RELEASED, this::release);
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  private void press(MouseEvent e) {
    letGo();
    if (e.getButton() == MouseButton.PRIMARY) {
      held = Cells.rowUnder(e).map(IndexedCell::getIndex);
      pressed = e.getSceneY();
    }
  }

  private void drag(MouseEvent e) {
    if (held.isEmpty() || (!dragging && Math.abs(e.getSceneY() - pressed) < HELD)) {
      return;
    }
    dragging = true;
    list.setCursor(Cursor.CLOSED_HAND);
    mouse = list.sceneToLocal(e.getSceneX(), e.getSceneY()).getY();
    boolean atEdge = mouse < EDGE || mouse > list.getHeight() - EDGE;
    if (atEdge) {
      scrolling.play();
    } else {
      scrolling.stop();
    }
    showGap();
    e.consume();
  }

  private void release(MouseEvent e) {
    if (!dragging) {
      letGo();
      return;
    }
    int from = held.orElseThrow();
    Optional<Gap> into = gap;
    letGo();
    e.consume();
    into.map(g -> g.index() > from ? g.index() - 1 : g.index())
        .filter(to -> to != from)
        .ifPresent(to -> move.move(from, to));
  }

  private void key(KeyEvent e) {
    if (dragging && e.getCode() == KeyCode.ESCAPE) {
      letGo();
      e.consume();
    }
  }

  private void letGo() {
    scrolling.stop();
    held = Optional.empty();
    dragging = false;
    gap = Optional.empty();
    line.setVisible(false);
    list.setCursor(null);
  }

  private void scroll() {
    double by = mouse < EDGE ? -STEP : STEP;
    if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
      flow.scrollPixels(by);
      showGap();
    }
  }

  private void showGap() {
    gap =
        rows()
            .flatMap(row -> Stream.of(above(row), below(row)))
            .min(Comparator.comparingDouble(g -> Math.abs(g.y() - mouse)));
    gap.ifPresent(
        g -> {
          double height = line.prefHeight(-1);
          double y = Math.clamp(g.y() - height / 2, 0, Math.max(0, getHeight() - height));
          line.resizeRelocate(0, y, getWidth(), height);
        });
    line.setVisible(gap.isPresent());
  }

  private Gap above(IndexedCell<?> row) {
    return new Gap(row.getIndex(), y(row, 0));
  }

  private Gap below(IndexedCell<?> row) {
    return new Gap(row.getIndex() + 1, y(row, row.getHeight()));
  }

  private double y(IndexedCell<?> row, double within) {
    return list.sceneToLocal(row.localToScene(0, within)).getY();
  }

  private Stream<IndexedCell<?>> rows() {
    return list.lookupAll(".list-cell").stream()
        .filter(n -> n instanceof IndexedCell<?> c && c.isVisible() && !c.isEmpty())
        .map(n -> (IndexedCell<?>) n);
  }
}
