package kange.app.reader.marks;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;

/**
 * Where a bar stands beside words, in pixels of the page it is laid over: below their end, or above
 * their start where there is no room below. Only over words that fill the window it lies itself.
 */
record BarPlacement(double x, double y) {
  /** From the words, and from the edge of the page. */
  static final double GAP = 8;

  /**
   * @param start where the words begin; empty: out of sight
   * @param end where they end; empty: out of sight
   */
  static BarPlacement beside(
      Optional<Bounds> start, Optional<Bounds> end, Dimension2D bar, Dimension2D page) {
    Optional<Bounds> last = end.filter(e -> e.getMinY() < page.getHeight() && e.getMaxY() > 0);
    double lowest = page.getHeight() - bar.getHeight() - GAP;
    Optional<BarPlacement> below =
        last.filter(e -> e.getMaxY() + GAP <= lowest).map(e -> at(e, e.getMaxY() + GAP, bar));
    return below
        .or(() -> above(start.filter(s -> s.getMinY() < page.getHeight()), bar))
        .or(() -> last.flatMap(e -> above(Optional.of(e), bar)))
        .orElseGet(() -> new BarPlacement((page.getWidth() - bar.getWidth()) / 2, lowest))
        .within(bar, page);
  }

  /** The nearest place at which a card lies on the page as a whole. */
  BarPlacement within(Dimension2D card, Dimension2D page) {
    return new BarPlacement(
        Math.clamp(x, GAP, Math.max(GAP, page.getWidth() - card.getWidth() - GAP)),
        Math.clamp(y, GAP, Math.max(GAP, page.getHeight() - card.getHeight() - GAP)));
  }

  private static Optional<BarPlacement> above(Optional<Bounds> words, Dimension2D bar) {
    return words
        .filter(w -> w.getMinY() - GAP - bar.getHeight() >= GAP)
        .map(w -> at(w, w.getMinY() - GAP - bar.getHeight(), bar));
  }

  private static BarPlacement at(Bounds words, double y, Dimension2D bar) {
    return new BarPlacement(words.getCenterX() - bar.getWidth() / 2, y);
  }
}
