package kange.app.cover;

import javafx.geometry.HPos;

/** A lattice of a garden window with a panel of paper in it. */
final class LatticeWindow implements Design {
  private static final double MESH = 12.5;

  /** Longer names stand in several columns on a broader panel. */
  private static final int LONG = 6;

  @Override
  public void draw(CoverPaper sheet, CoverText imprint) {
    double high = sheet.height();
    sheet.block("cover-cloth", 0, 0, 100, high);
    sheet.path("cover-lattice", lattice(high));
    int characters = imprint.journal().codePointCount(0, imprint.journal().length());
    double panel = characters > LONG ? 54 : 42;
    double left = 50 - panel / 2;
    sheet.block("cover-cloth", left - 3, 12, panel + 6, 84);
    sheet.block("cover-paper", left, 15, panel, 78);
    sheet.block("cover-frame", left + 2.5, 17.5, panel - 5, 73);
    sheet.columns("cover-words", imprint.journal(), left + 5, 21, panel - 10, 66, 20);
    boolean large = imprint.numbered();
    sheet.block("cover-cloth", 20, high - 33, 60, 24);
    double middle = imprint.year().isEmpty() || imprint.number().isEmpty() ? 50 : 46;
    if (middle == 50) {
      sheet.line("cover-figure", imprint.line(), 15, HPos.CENTER, 50, high - 15.5, 54);
      return;
    }
    sheet.small("cover-quiet", imprint.year(), 11, HPos.RIGHT, middle, high - 16, 25);
    sheet.disc("cover-dot", middle + 4, high - 19.5, 1.2);
    sheet.line(
        "cover-figure", imprint.number(), large ? 19 : 12, HPos.LEFT, middle + 8, high - 16, 27);
  }

  private static SvgPen lattice(double high) {
    SvgPen pen = new SvgPen();
    for (double y = 0; y < high + MESH; y += MESH) {
      for (double x = 0; x < 100 + MESH; x += MESH) {
        double half = MESH / 2;
        pen.move(x, y - half).to(x + half, y).to(x, y + half).to(x - half, y).close();
        double core = MESH / 6;
        pen.move(x - core, y - core).to(x + core, y - core).to(x + core, y + core);
        pen.to(x - core, y + core).close();
      }
    }
    return pen;
  }
}
