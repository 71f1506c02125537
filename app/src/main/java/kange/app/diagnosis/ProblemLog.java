package kange.app.diagnosis;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.ErrorManager;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/**
 * What went wrong, for whoever maintains the program: files of java.util.logging, made when there
 * is something to write. People read a sentence; neither a warning of a library nor a stack trace
 * of a thread nobody thought of may come to their terminal instead. Thread-safe.
 */
public final class ProblemLog extends Handler {
  /** The number of the process among those that run, and of the file: the newest is 0. */
  private static final String PATTERN = "kange.%u.%g.log";

  /** What {@link #PATTERN} makes, and not the locks beside. */
  private static final String FILES = "kange.*.log";

  /** Some ten thousand lines each: what comes in by mail, and reaches back over months. */
  private static final int LARGEST = 1 << 20;

  private static final int GENERATIONS = 3;

  private final Path folder;
  private Optional<FileHandler> files = Optional.empty();

  private ProblemLog(Path folder) {
    this.folder = folder;
    setLevel(Level.WARNING);
  }

  /**
   * From now on what is logged and what anybody prints to {@code System.err} goes to files. Call
   * once, before any library is used. Whoever names a configuration of java.util.logging sees what
   * that asks for.
   *
   * @param folder for the files; made when the first one is
   */
  public static void begin(Path folder) {
    if (System.getProperty("java.util.logging.config.file") != null) {
      return;
    }
    ProblemLog log = new ProblemLog(folder);
    LogManager.getLogManager().reset();
    Logger.getLogger("").addHandler(log);
    System.setErr(new PrintStream(log.lines(), true, StandardCharsets.UTF_8));
  }

  /** Writes down a failure nobody else takes. */
  public static void tell(String what, Throwable failure) {
    System.getLogger(ProblemLog.class.getName()).log(System.Logger.Level.ERROR, what, failure);
  }

  /** The files that are in a folder, of all processes; none where there is no such folder. */
  static List<Path> filesIn(Path folder) {
    List<Path> found = new ArrayList<>();
    try (DirectoryStream<Path> named = Files.newDirectoryStream(folder, FILES)) {
      named.forEach(found::add);
    } catch (IOException none) {
      return List.of();
    }
    return found.stream().sorted().toList();
  }

  @Override
  public synchronized void publish(LogRecord record) {
    if (isLoggable(record)) {
      files().ifPresent(to -> to.publish(record));
    }
  }

  private Optional<FileHandler> files() {
    if (files.isEmpty()) {
      try {
        Files.createDirectories(folder);
        // In such a pattern a percent sign has a meaning, and in a name of a folder it has none.
        String place = folder.toString().replace("%", "%%");
        FileHandler made = new FileHandler(place + "/" + PATTERN, LARGEST, GENERATIONS, true);
        made.setFormatter(new SimpleFormatter());
        made.setEncoding(StandardCharsets.UTF_8.name());
        made.setErrorManager(new Silence());
        files = Optional.of(made);
      } catch (IOException | SecurityException noPlace) {
        // There is nobody left to tell.
        setLevel(Level.OFF);
      }
    }
    return files;
  }

  /** What cannot be written is not told on the terminal either. */
  private static final class Silence extends ErrorManager {
    @Override
    public void error(String message, Exception cause, int code) {
      // A full disk: the person is told of it by whoever wants to write something of theirs.
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
        String said = line.toString(StandardCharsets.UTF_8).strip();
        line.reset();
        if (!said.isEmpty()) {
          publish(new LogRecord(Level.WARNING, said));
        }
      }
    };
  }

  @Override
  public synchronized void flush() {
    files.ifPresent(FileHandler::flush);
  }

  @Override
  public synchronized void close() {
    setLevel(Level.OFF);
    files.ifPresent(FileHandler::close);
  }
}
