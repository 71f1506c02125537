package kange.app.shell;

import java.awt.print.Pageable;

/** Where pages go; an interface because tests have no printer. Not called on the UI thread. */
@FunctionalInterface
public interface Printer {
  /** What became of the pages. */
  enum Outcome {
    SENT,
    DECLINED,
    NO_PRINTER,
    FAILED
  }

  /** Asks a person where and how, and prints; returns when the printer has taken the pages. */
  Outcome print(Pageable pages, String name);
}
