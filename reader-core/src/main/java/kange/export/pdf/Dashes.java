package kange.export.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * A row of dashes (——) drawn as one stroke. The font's dash is shorter than its square, so that two
 * of them would leave a gap; here they are stretched until they meet.
 */
final class Dashes {
  static final int DASH = '—';

  /** Each dash takes a full square. */
  static final double ADVANCE = 1;

  /** White at both ends of the stroke, in em. */
  private static final double MARGIN = 0.07;

  /** So much the strokes lie over each other: no hairline shows between them. */
  private static final double OVERLAP = 0.02;

  private final int count;
  private final double[] ink;
  private final double advance;

  /**
   * @param ink where the glyph's ink begins and ends, in em
   * @param advance of the glyph, in em
   */
  Dashes(int count, double[] ink, double advance) {
    this.count = count;
    this.ink = ink;
    this.advance = advance;
  }

  static boolean areAll(String text) {
    return !text.isEmpty() && text.codePoints().allMatch(c -> c == DASH);
  }

  /** How much wider than it is the glyph is drawn. */
  double scale() {
    return (stroke() + OVERLAP) / (ink[1] - ink[0]);
  }

  /** The glyphs and the moves between them, for text that is drawn in {@link #scale}. */
  Object[] pieces() {
    List<Object> pieces = new ArrayList<>();
    double at = 0;
    for (int i = 0; i < count; i++) {
      double origin = MARGIN + i * stroke() - ink[0] * scale();
      pieces.add(move(origin - at));
      pieces.add(Character.toString(DASH));
      at = origin + advance * scale();
    }
    pieces.add(move(count * ADVANCE - at));
    return pieces.toArray();
  }

  private double stroke() {
    return (count * ADVANCE - 2 * MARGIN) / count;
  }

  private Float move(double em) {
    return (float) (-1000 * em / scale());
  }
}
