package kange.app;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Turns off what libraries log that means nothing to the people at the screen. */
final class LibraryLogging {
  /** Kept here: java.util.logging forgets the level of a logger nobody holds. */
  private static final List<Logger> HUSHED =
      List.of(
          hushed("javafx", Level.SEVERE),
          hushed("org.apache.lucene.internal.vectorization.VectorizationProvider", Level.OFF),
          hushed("org.apache.fontbox", Level.SEVERE),
          // What of a scan cannot be drawn is said in a sentence.
          hushed("org.apache.pdfbox", Level.OFF));

  private LibraryLogging() {}

  /** Call once, before any library is used. Says how many loggers are quiet. */
  static int hush() {
    return HUSHED.size();
  }

  private static Logger hushed(String name, Level level) {
    Logger logger = Logger.getLogger(name);
    logger.setLevel(level);
    return logger;
  }
}
