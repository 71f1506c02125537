package kange.app.cli.session;

import java.util.function.BooleanSupplier;
import kange.model.Progress;
import kange.model.VisibleText;

/**
 * Progress as one line on stderr that is drawn over; nothing when nobody is watching. The library
 * {@code me.tongfei:progressbar} cuts Chinese names as well as this does, but its bar shrinks to a
 * single sign beside the name of a long file and jumps back at the next, it draws lines for
 * terminals with cursor movement only, and it brings JLine with native code to be loaded for that.
 */
public final class TerminalProgress implements Progress {
  private static final long PAUSE_NANOS = 50_000_000;
  private final Terminal terminal;
  private final BooleanSupplier stop;
  private long last;
  private boolean drawn;

  /**
   * A line that is not drawn yet.
   *
   * @param stop says that the person wants to stop
   */
  public TerminalProgress(Terminal terminal, BooleanSupplier stop) {
    this.terminal = terminal;
    this.stop = stop;
    this.last = System.nanoTime() - PAUSE_NANOS;
  }

  @Override
  public synchronized void at(int done, int total, String item) {
    long now = System.nanoTime();
    if (!terminal.live() || (now - last < PAUSE_NANOS && done < total)) {
      return;
    }
    last = now;
    drawn = true;
    String count = total > 0 ? "[" + done + "/" + total + "] " : "";
    int room = Math.max(40, terminal.width()) - count.length() - 1;
    terminal.err().print("\r\u001b[K" + count + DisplayWidth.cut(VisibleText.of(item), room));
    terminal.err().flush();
  }

  /** Wipes the line, so that what follows begins at the margin. */
  public synchronized void clear() {
    if (drawn) {
      terminal.err().print("\r\u001b[K");
      terminal.err().flush();
      drawn = false;
    }
  }

  @Override
  public boolean cancelled() {
    return stop.getAsBoolean();
  }
}
