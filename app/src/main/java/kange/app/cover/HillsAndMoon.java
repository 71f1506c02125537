package kange.app.cover;

import javafx.geometry.HPos;

/** Hills in three washes under a moon, the name in a column in the sky. */
final class HillsAndMoon implements Design {
  @Override
  public void draw(CoverPaper sheet, CoverText imprint) {
    double high = sheet.height();
    sheet.block("cover-sky", 0, 0, 100, high);
    sheet.disc("cover-accent", 73, 29, 12.5);
    sheet.path(
        "cover-far",
        new SvgPen()
            .move(0, high - 46)
            .bend(22, high - 76, 44, high - 50)
            .bend(66, high - 86, 100, high - 54)
            .to(100, high)
            .to(0, high)
            .close());
    sheet.path(
        "cover-middle",
        new SvgPen()
            .move(0, high - 26)
            .bend(26, high - 56, 56, high - 34)
            .bend(78, high - 52, 100, high - 36)
            .to(100, high)
            .to(0, high)
            .close());
    sheet.path(
        "cover-cloth",
        new SvgPen()
            .move(0, high - 16)
            .bend(40, high - 36, 100, high - 25)
            .to(100, high)
            .to(0, high)
            .close());
    sheet.columns("cover-ink-text", imprint.journal(), 9, 10, 37, 66, 18);
    boolean large = imprint.numbered();
    sheet.line("cover-figure", imprint.number(), large ? 21 : 12, HPos.RIGHT, 91, high - 6.5, 50);
    sheet.small("cover-quiet", imprint.year(), 10, HPos.LEFT, 9, high - 6.5, 30);
  }
}
