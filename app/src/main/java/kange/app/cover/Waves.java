package kange.app.cover;

import javafx.geometry.HPos;

/** Waves of a painted sea, the name above them, the number on a sun. */
final class Waves implements Design {
  private static final double RADIUS = 12.5;
  private static final double RISE = 6.6;
  private static final double[] RINGS = {1, 0.7, 0.4};

  @Override
  public void draw(CoverPaper sheet, CoverText imprint) {
    double high = sheet.height();
    sheet.block("cover-cloth", 0, 0, 100, high);
    sheet.disc("cover-accent", 29, high - 48, 20);
    int row = 0;
    for (double y = high - 28; y < high + RADIUS; y += RISE) {
      sheet.path("cover-wave", crests(y, row++ % 2 == 0));
    }
    sheet.columns("cover-figure-text", imprint.journal(), 54, 10, 38, 82, 18);
    boolean large = imprint.numbered();
    sheet.line("cover-sun", imprint.number(), large ? 22 : 11, HPos.CENTER, 29, high - 44.5, 32);
    sheet.small("cover-quiet", imprint.year(), 10.5, HPos.LEFT, 9, 19, 40);
  }

  private static SvgPen crests(double y, boolean even) {
    SvgPen pen = new SvgPen();
    for (double x = even ? 0 : RADIUS; x < 100 + RADIUS * 2; x += RADIUS * 2) {
      for (double ring : RINGS) {
        pen.arch(x, y, RADIUS * ring);
      }
    }
    return pen;
  }
}
