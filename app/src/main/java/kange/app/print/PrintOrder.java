package kange.app.print;

import java.util.Optional;
import java.util.Set;

/**
 * What is to be printed how.
 *
 * @param pages from 0
 * @param sheet empty: what the printer takes by itself
 * @param name of the job, as the printer's queue shows it
 */
record PrintOrder(
    KnownPrinter printer,
    Set<Integer> pages,
    int copies,
    Optional<PaperSize> sheet,
    boolean bothSides,
    String name) {
  PrintOrder {
    pages = Set.copyOf(pages);
  }
}
