package kange.app.settings;

import java.util.List;

/**
 * How an article is set.
 *
 * @param face of running text
 * @param line distance of lines in percent of the text's size: one of {@link #LINES}
 * @param measure most characters to a line, {@link #NARROWEST} to {@link #WIDEST}
 */
public record Typography(Face face, int line, int measure) {
  /** The four faces Chinese text is set in. */
  public enum Face {
    SONG,
    FANGSONG,
    KAI,
    HEI
  }

  public static final List<Integer> LINES = List.of(150, 165, 185, 205, 225);
  public static final int NARROWEST = 24;
  public static final int WIDEST = 48;
  public static final Typography USUAL = new Typography(Face.SONG, 185, 38);

  public Typography {
    line = LINES.contains(line) ? line : 185;
    measure = Math.clamp(measure, NARROWEST, WIDEST);
  }

  public Typography withFace(Face to) {
    return new Typography(to, line, measure);
  }

  public Typography withLine(int to) {
    return new Typography(face, to, measure);
  }

  public Typography withMeasure(int to) {
    return new Typography(face, line, to);
  }
}
