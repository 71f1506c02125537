package kange.app.print;

import java.util.List;
import java.util.Optional;

/**
 * A printer and what it can do.
 *
 * @param usual whether pages go there when nobody says otherwise
 * @param sheets it takes; empty when it does not say
 * @param own the sheet it takes by itself
 * @param bothSides whether it prints on both sides of a sheet
 */
record KnownPrinter(
    String name,
    boolean usual,
    List<PaperSize> sheets,
    Optional<PaperSize> own,
    boolean bothSides) {
  KnownPrinter {
    sheets = List.copyOf(sheets);
  }

  /** What pages of ours lie on best: A4, or else what the printer takes by itself. */
  Optional<PaperSize> best() {
    return sheets.contains(PaperSize.A4) ? Optional.of(PaperSize.A4) : own;
  }
}
