package kange.app.settings;

import java.util.List;
import java.util.function.UnaryOperator;

/** One step of size: of an article's type, or of the whole window. */
public enum SizeStep {
  LARGER(1),
  SMALLER(-1),
  /** Back to the size everything begins with. */
  USUAL(0);

  private final int places;

  SizeStep(int places) {
    this.places = places;
  }

  /** The change to the window: of {@link Settings#ZOOMS} the next; the last one stays. */
  public UnaryOperator<Settings> zoom() {
    return s -> s.withZoom(from(s.zoom(), Settings.USUAL.zoom(), Settings.ZOOMS));
  }

  /** The change to the type of articles, by one pixel within its bounds. */
  public UnaryOperator<Settings> type() {
    return s ->
        s.withReaderSize(this == USUAL ? Settings.USUAL.readerSize() : s.readerSize() + places);
  }

  private int from(int now, int usual, List<Integer> sizes) {
    return this == USUAL
        ? usual
        : sizes.get(Math.clamp(sizes.indexOf(now) + places, 0, sizes.size() - 1));
  }
}
