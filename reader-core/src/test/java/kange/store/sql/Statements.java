package kange.store.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Listens to the store's log of SQL statements, those that one thread runs. */
public final class Statements {
  private static final Logger LOG = Logger.getLogger("kange.store.sql");

  private Statements() {}

  /**
   * The statements that the calling thread runs meanwhile, BEGIN and COMMIT among them.
   *
   * @param work what it gives is let go
   */
  public static List<String> during(Supplier<?> work) {
    Listening listening = new Listening(Thread.currentThread().threadId());
    Level before = LOG.getLevel();
    LOG.addHandler(listening);
    LOG.setLevel(Level.ALL);
    LOG.setUseParentHandlers(false);
    try {
      Object unused = work.get();
    } finally {
      LOG.removeHandler(listening);
      LOG.setLevel(before);
      LOG.setUseParentHandlers(true);
    }
    return List.copyOf(listening.heard);
  }

  private static final class Listening extends Handler {
    private final long thread;
    private final List<String> heard = new ArrayList<>();

    private Listening(long thread) {
      this.thread = thread;
    }

    @Override
    public void publish(LogRecord record) {
      if (record.getLongThreadID() == thread) {
        heard.add(record.getMessage());
      }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
