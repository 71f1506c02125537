package kange.app.cover;

import javafx.geometry.HPos;

/** White paper, the name in lines, a seal, and the number as large as the sheet allows. */
final class Broadside implements Design {
  @Override
  public void draw(CoverPaper sheet, CoverText imprint) {
    double high = sheet.height();
    sheet.block("cover-paper", 0, 0, 100, high);
    sheet.block("cover-cloth", 0, 0, 6, high);
    // The number first: words that reach it stand before it.
    boolean large = imprint.numbered();
    if (large) {
      sheet.line("cover-pale", imprint.number(), 76, HPos.RIGHT, 94, high - 9, 54);
      sheet.line("cover-ink", imprint.year(), 10, HPos.LEFT, 15, high - 9, 40);
    } else {
      sheet.line("cover-pale", imprint.year(), 33, HPos.LEFT, 14, high - 28, 76);
      sheet.line("cover-ink", imprint.number(), 15, HPos.LEFT, 15, high - 10, 74);
    }
    double name = sheet.lines("cover-ink", imprint.journal(), 15, 12, 74, 62, 24);
    sheet.block("cover-accent", 15, name + 7, 14, 2.2);
  }
}
