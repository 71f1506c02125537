package kange.app.reader.page;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import kange.app.parts.LayoutSettler;

/**
 * Where in the page one is. A place that is brought into sight is held there, through the list's
 * first layout and whenever the page is set anew, until the reader moves on.
 */
final class ReaderScroll {
  private final ListView<ReaderRow> view;
  private final LayoutSettler settling;
  private Optional<Held> held = Optional.empty();
  private Runnable settled = () -> {};

  ReaderScroll(ListView<ReaderRow> view) {
    this.view = view;
    settling = new LayoutSettler(view, this::settle);
    view.addEventFilter(ScrollEvent.SCROLL, e -> release());
    view.addEventFilter(MouseEvent.MOUSE_PRESSED, e -> release());
    view.sceneProperty().subscribe(scene -> hold());
  }

  /**
   * Brings a place to a height of the window.
   *
   * @param height from 0, the upper edge, to 1
   */
  void bring(TextSelection.Point place, double height) {
    held = Optional.of(new Held(place, height));
    view.scrollTo(place.row());
    hold();
  }

  /** The page has been set anew: what was held is to stand where it stood. */
  void hold() {
    if (held.isPresent()) {
      settling.start();
    }
  }

  boolean holds() {
    return held.isPresent();
  }

  void release() {
    held = Optional.empty();
    settling.stop();
  }

  void by(double pixels) {
    release();
    flow().ifPresent(f -> f.scrollPixels(pixels));
  }

  int firstVisible() {
    return flow().map(f -> f.getFirstVisibleCell()).map(c -> c.getIndex()).orElse(0);
  }

  int lastVisible() {
    return flow().map(f -> f.getLastVisibleCell()).map(c -> c.getIndex()).orElse(0);
  }

  /** How far down the page the window is, from 0 to 1. */
  double position() {
    return flow().map(VirtualFlow::getPosition).orElse(0.0);
  }

  /** Tells whenever other rows come into sight. */
  void onMoved(Runnable moved) {
    view.skinProperty()
        .subscribe(
            skin -> flow().ifPresent(f -> f.positionProperty().subscribe(at -> moved.run())));
  }

  /**
   * Tells when rows stand where they were brought. Another page can come to stand at the very
   * position the one before stood at, and nothing has moved then.
   */
  void onSettled(Runnable then) {
    settled = then;
  }

  /** The cells on show, from the top down. */
  Stream<ReaderCell> cells() {
    Optional<VirtualFlow<?>> flow = flow().filter(f -> f.getFirstVisibleCell() != null);
    return flow.stream()
        .flatMap(
            f ->
                IntStream.rangeClosed(firstVisible(), lastVisible())
                    .mapToObj(f::getCell)
                    .filter(Objects::nonNull)
                    .map(ReaderCell.class::cast));
  }

  Optional<ReaderCell> cellOf(int row) {
    return cells().filter(c -> c.getIndex() == row && !c.isEmpty()).findFirst();
  }

  private boolean settle() {
    if (held.isEmpty() || view.getHeight() <= 0 || flow().isEmpty()) {
      return false;
    }
    Held now = held.get();
    if (cellOf(now.place().row()).isEmpty()) {
      view.scrollTo(now.place().row());
      view.layout();
    }
    cellOf(now.place().row())
        .map(cell -> cell.topIn(view, now.place().offset()) - now.height() * view.getHeight())
        .filter(away -> Math.abs(away) >= 1)
        .ifPresent(
            away -> {
              flow().ifPresent(f -> f.scrollPixels(away));
              view.layout();
            });
    settled.run();
    return true;
  }

  private Optional<VirtualFlow<?>> flow() {
    return view.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
        ? Optional.of(flow)
        : Optional.empty();
  }

  private record Held(TextSelection.Point place, double height) {}
}
