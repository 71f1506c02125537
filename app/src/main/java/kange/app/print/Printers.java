package kange.app.print;

import java.util.List;
import kange.archive.PrintPages;
import kange.model.Progress;

/** The printers of this machine. Asks the system and the network: never on the UI thread. */
interface Printers {
  /** Those that take pages now, the usual one first. */
  List<KnownPrinter> all();

  /**
   * Hands pages to a printer and returns once it has taken them all. Throws {@link
   * java.util.concurrent.CancellationException} when it was stopped before.
   *
   * @param progress told each page; not told by systems that take the document as a whole
   */
  void print(PrintPages pages, PrintOrder order, Progress progress) throws PrintRefused;
}
