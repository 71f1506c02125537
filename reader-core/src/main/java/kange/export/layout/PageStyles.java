package kange.export.layout;

import kange.typeset.Align;
import kange.typeset.Face;

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

  public static final PageStyle BODY =
      PageStyle.of(Face.REGULAR, BODY_SIZE, LEADING, INK, Align.JUSTIFY).withFirstIndent(2);
  public static final PageStyle KICKER = PageStyle.of(Face.REGULAR, 12, 20, SOFT, Align.CENTER);
  public static final PageStyle TITLE = PageStyle.of(Face.BOLD, 21, 31, INK, Align.CENTER);

  /** For titles that would take more than two lines. */
  public static final PageStyle LONG_TITLE = PageStyle.of(Face.BOLD, 18, 27, INK, Align.CENTER);

  public static final PageStyle SUBTITLE = PageStyle.of(Face.REGULAR, 13, 21, INK, Align.CENTER);
  public static final PageStyle BYLINE = PageStyle.of(Face.REGULAR, 11, 19, INK, Align.CENTER);
  public static final PageStyle COLUMN = PageStyle.of(Face.BOLD, 9.5, 18, ACCENT, Align.LEFT);
  public static final PageStyle IMPRINT = PageStyle.of(Face.REGULAR, 8.5, 18, SOFT, Align.RIGHT);
  public static final PageStyle QUOTE =
      PageStyle.of(Face.REGULAR, 10, 17, SOFT, Align.JUSTIFY).withInset(2);
  public static final PageStyle CAPTION =
      PageStyle.of(Face.REGULAR, 9, 15, SOFT, Align.CENTER).withInset(3);
  public static final PageStyle NOTE = PageStyle.of(Face.REGULAR, 9, 15, SOFT, Align.JUSTIFY);
  public static final PageStyle RUNNING = PageStyle.of(Face.REGULAR, 8, 12, SOFT, Align.LEFT);
  public static final PageStyle FOLIO = PageStyle.of(Face.REGULAR, 9, 12, SOFT, Align.CENTER);

  private static final PageStyle HEADING_1 = PageStyle.of(Face.BOLD, 13, 22, INK, Align.LEFT);
  private static final PageStyle HEADING_2 =
      PageStyle.of(Face.BOLD, BODY_SIZE, LEADING, INK, Align.LEFT).withFirstIndent(2);
  private static final PageStyle HEADING_3 =
      PageStyle.of(Face.REGULAR, BODY_SIZE, LEADING, ACCENT, Align.LEFT).withFirstIndent(2);

  private PageStyles() {}

  /** The style of a heading; {@code level} counts from 1, the highest. */
  public static PageStyle heading(int level) {
    return level <= 1 ? HEADING_1 : level == 2 ? HEADING_2 : HEADING_3;
  }
}
