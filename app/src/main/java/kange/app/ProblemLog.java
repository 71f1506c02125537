package kange.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/**
 * What went wrong, for whoever maintains the program: a file in the cache folder, made when there
 * is something to write. People read a sentence; neither a warning of a library nor a stack trace
 * of a thread nobody thought of may come to their terminal instead.
 */
final class ProblemLog extends Handler {
  private static final String NAME = "problems.log";

  /** Some thousand lines: the latest and one file of those before them are kept. */
  private static final long LARGEST = 1 << 20;

  private final Path file;
  private final Formatter formatter = new SimpleFormatter();

  private ProblemLog(Path folder) {
    this.file = folder.resolve(NAME);
    setLevel(Level.WARNING);
  }

  /**
   * From now on what is logged, what threads die of, and what anybody prints to {@code System.err}
   * goes to a file. Call once, before any library is used. Whoever names a configuration of
   * java.util.logging sees what that asks for.
   */
  static void begin(Path folder) {
    if (System.getProperty("java.util.logging.config.file") != null) {
      return;
    }
    ProblemLog log = new ProblemLog(folder);
    LogManager.getLogManager().reset();
    Logger.getLogger("").addHandler(log);
    System.setErr(new PrintStream(log.lines(), true, StandardCharsets.UTF_8));
    Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> died(thread, failure));
  }

  /** Where memory does not suffice even for this, Java itself would print to the terminal. */
  private static void died(Thread thread, Throwable failure) {
    try {
      tell("thread " + thread.getName() + " has died", failure);
    } catch (OutOfMemoryError | StackOverflowError again) {
      Runtime.getRuntime().gc();
    }
  }

  /** Writes down a failure nobody else takes. */
  static void tell(String what, Throwable failure) {
    System.getLogger(ProblemLog.class.getName()).log(System.Logger.Level.ERROR, what, failure);
  }

  @Override
  public void publish(LogRecord record) {
    if (isLoggable(record)) {
      append(formatter.format(record));
    }
  }

  private synchronized void append(String text) {
    try {
      Files.createDirectories(file.getParent());
      if (Files.exists(file) && Files.size(file) > LARGEST) {
        Path before = file.resolveSibling(NAME + ".1");
        Files.move(file, before, StandardCopyOption.REPLACE_EXISTING);
      }
      Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException | SecurityException noPlace) {
      // There is nobody left to tell.
      setLevel(Level.OFF);
    }
  }

  /** A stream whose lines go to the log. */
  private OutputStream lines() {
    return new OutputStream() {
      private final ByteArrayOutputStream line = new ByteArrayOutputStream();

      @Override
      public synchronized void write(int b) {
        line.write(b);
      }

      @Override
      public synchronized void write(byte[] bytes, int offset, int length) {
        line.write(bytes, offset, length);
      }

      @Override
      public synchronized void flush() {
        if (line.size() > 0) {
          append(line.toString(StandardCharsets.UTF_8));
          line.reset();
        }
      }
    };
  }

  @Override
  public void flush() {
    // Nothing is held back.
  }

  @Override
  public void close() {
    setLevel(Level.OFF);
  }
}
