package kange.export.layout;

import kange.typeset.Align;
import kange.typeset.Face;
import kange.typeset.TextStyle;

/** The house typography: sizes, leadings and colours of an A4 page, 38 characters wide. */
public final class PageStyles {
  public static final double BODY_SIZE = 10.5;
  public static final double LEADING = 18;
  public static final int CHARACTERS = 38;
  public static final int LINES = 38;

  /** Width and height of the text area. */
  public static final double MEASURE = CHARACTERS * BODY_SIZE;

  public static final double TEXT_HEIGHT = LINES * LEADING;

  public static final int INK = 0x1C1C1C;
  public static final int SOFT = 0x5E5E5E;
  public static final int FAINT = 0xB4B4B4;
  public static final int ACCENT = 0x9A2A22;

  public static final TextStyle BODY =
      TextStyle.of(Face.REGULAR, BODY_SIZE, LEADING, INK, Align.JUSTIFY).withFirstIndent(2);
  public static final TextStyle KICKER = TextStyle.of(Face.REGULAR, 12, 20, SOFT, Align.CENTER);
  public static final TextStyle TITLE = TextStyle.of(Face.BOLD, 21, 31, INK, Align.CENTER);

  /** For titles that would take more than two lines. */
  public static final TextStyle LONG_TITLE = TextStyle.of(Face.BOLD, 18, 27, INK, Align.CENTER);

  public static final TextStyle SUBTITLE = TextStyle.of(Face.REGULAR, 13, 21, INK, Align.CENTER);
  public static final TextStyle BYLINE = TextStyle.of(Face.REGULAR, 11, 19, INK, Align.CENTER);
  public static final TextStyle COLUMN = TextStyle.of(Face.BOLD, 9.5, 18, ACCENT, Align.LEFT);
  public static final TextStyle IMPRINT = TextStyle.of(Face.REGULAR, 8.5, 18, SOFT, Align.RIGHT);
  public static final TextStyle QUOTE =
      TextStyle.of(Face.REGULAR, 10, 17, SOFT, Align.JUSTIFY).withInset(2);
  public static final TextStyle CAPTION =
      TextStyle.of(Face.REGULAR, 9, 15, SOFT, Align.CENTER).withInset(3);
  public static final TextStyle NOTE = TextStyle.of(Face.REGULAR, 9, 15, SOFT, Align.JUSTIFY);
  public static final TextStyle RUNNING = TextStyle.of(Face.REGULAR, 8, 12, SOFT, Align.LEFT);
  public static final TextStyle FOLIO = TextStyle.of(Face.REGULAR, 9, 12, SOFT, Align.CENTER);

  private static final TextStyle HEADING_1 = TextStyle.of(Face.BOLD, 13, 22, INK, Align.LEFT);
  private static final TextStyle HEADING_2 =
      TextStyle.of(Face.BOLD, BODY_SIZE, LEADING, INK, Align.LEFT).withFirstIndent(2);
  private static final TextStyle HEADING_3 =
      TextStyle.of(Face.REGULAR, BODY_SIZE, LEADING, ACCENT, Align.LEFT).withFirstIndent(2);

  private PageStyles() {}

  /**
   * @param level from 1, the highest
   */
  public static TextStyle heading(int level) {
    return level <= 1 ? HEADING_1 : level == 2 ? HEADING_2 : HEADING_3;
  }
}
