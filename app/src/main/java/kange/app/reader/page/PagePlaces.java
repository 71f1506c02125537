package kange.app.reader.page;

import java.util.Comparator;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.control.ListView;

/** Where the words that are in sight stand in the window, and which words stand where. */
public final class PagePlaces {
  /** So many lines of the lower edge are not well in sight. */
  private static final int LINES_BELOW = 2;

  private final ListView<ReaderRow> list;
  private final ReaderScroll scroll;

  PagePlaces(ListView<ReaderRow> list, ReaderScroll scroll) {
    this.list = list;
    this.scroll = scroll;
  }

  /** The first place in the text that is in sight. */
  public Optional<TextSelection.Point> topmost() {
    return scroll
        .cells()
        .findFirst()
        .map(c -> new TextSelection.Point(c.getIndex(), c.firstOffsetIn(list)));
  }

  /** Where a place in the text is in the scene; empty while its row is not on show. */
  public Optional<Bounds> caretAt(TextSelection.Point point, boolean trailing) {
    return scroll
        .cellOf(point.row())
        .flatMap(ReaderCell::paragraph)
        .map(pane -> pane.caretAt(point.offset(), trailing));
  }

  /** The place in the text nearest to a point of the scene. */
  public Optional<TextSelection.Point> pointAt(double sceneX, double sceneY) {
    return scroll
        .cells()
        .filter(c -> c.paragraph().isPresent())
        .min(Comparator.comparingDouble(c -> distance(c, sceneY)))
        .map(
            c ->
                new TextSelection.Point(
                    c.getIndex(), c.paragraph().orElseThrow().offsetAt(sceneX, sceneY)));
  }

  private static double distance(ReaderCell cell, double sceneY) {
    double y = cell.sceneToLocal(0, sceneY).getY();
    return y < 0 ? -y : Math.max(0, y - cell.getHeight());
  }

  /**
   * Whether words are in sight, and not just at the lower edge.
   *
   * @param size of the type, in pixels
   */
  boolean wellVisible(ReaderPage.Hit words, double size) {
    double top =
        scroll.cellOf(words.row()).map(c -> c.topIn(list, words.span().start())).orElse(-1.0);
    return top >= 0 && top < list.getHeight() - LINES_BELOW * size;
  }
}
