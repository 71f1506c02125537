package kange.app.cover;

import javafx.geometry.HPos;

/** A coloured field with the name in large lines, over a band of paper with the number. */
final class TwoTone implements Design {
  @Override
  public void draw(CoverPaper sheet, CoverText imprint) {
    double high = sheet.height();
    double band = high - 43;
    sheet.block("cover-cloth", 0, 0, 100, band);
    sheet.block("cover-paper", 0, band, 100, 43);
    sheet.block("cover-accent", 0, band - 1.6, 100, 1.6);
    sheet.block("cover-accent", 11, 12, 12, 2.4);
    sheet.lines("cover-figure", imprint.journal(), 11, 20, 78, band - 27, 27);
    boolean large = imprint.numbered();
    sheet.line(
        "cover-ink", imprint.number(), large ? 31 : 13, HPos.RIGHT, 89, high - 12, large ? 44 : 54);
    sheet.small("cover-words-quiet", imprint.year(), 11, HPos.LEFT, 11, high - 12, 30);
  }
}
