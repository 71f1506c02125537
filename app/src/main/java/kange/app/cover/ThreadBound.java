package kange.app.cover;

import javafx.geometry.HPos;

/** A thread-bound book: cloth, stitches along the spine at the right, a title slip. */
final class ThreadBound implements Design {
  private static final double SEAM = 90.5;

  /** Longer names stand in two columns on a broader slip. */
  private static final int LONG = 6;

  @Override
  public void draw(CoverPaper sheet, CoverText imprint) {
    double high = sheet.height();
    sheet.block("cover-cloth", 0, 0, 100, high);
    sheet.stroke("cover-thread", SEAM, 0, SEAM, high);
    for (double at : new double[] {0.085, 0.1, 0.36, 0.64, 0.9, 0.915}) {
      sheet.stroke("cover-thread", SEAM, high * at, 100, high * at);
    }
    int characters = imprint.journal().codePointCount(0, imprint.journal().length());
    double slip = characters > LONG ? 38 : 27;
    sheet.block("cover-paper", 9, 9, slip, 90);
    sheet.block("cover-frame", 11, 11, slip - 4, 86);
    sheet.columns("cover-words", imprint.journal(), 11, 14, slip - 4, 80, 16.5);
    foot(sheet, imprint, high);
  }

  private static void foot(CoverPaper sheet, CoverText imprint, double high) {
    boolean large = imprint.numbered();
    sheet.line(
        "cover-figure", imprint.number(), large ? 29 : 12.5, HPos.RIGHT, 83, high - 11.5, 44);
    double above = imprint.number().isEmpty() ? 11.5 : large ? 37 : 27;
    sheet.small("cover-quiet", imprint.year(), 10, HPos.RIGHT, 83, high - above, 44);
  }
}
