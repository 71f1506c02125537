package kange.intake;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RunnableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import kange.model.ArchiveException;
import kange.model.message.Message;
import kange.platform.WorkerPool;

/**
 * Prepares the next few files on other cores while one is being written.
 *
 * @param <F> how a file is named
 * @param <T> what a file is prepared to
 */
final class ReadAhead<F, T> implements AutoCloseable {
  private final WorkerPool parsers;
  private final Iterator<F> files;
  private final Function<F, T> preparing;
  private final BooleanSupplier stop;
  private final Deque<RunnableFuture<T>> ahead = new ArrayDeque<>();

  /**
   * @param files asked for the next one when there is room for it: there may be more by then
   * @param stop asked while a file is waited for
   */
  ReadAhead(Iterator<F> files, Function<F, T> preparing, BooleanSupplier stop) {
    this(files, preparing, stop, Runtime.getRuntime().availableProcessors());
  }

  /**
   * As above.
   *
   * @param cores how many files are prepared at a time; one more waits for a core
   */
  ReadAhead(Iterator<F> files, Function<F, T> preparing, BooleanSupplier stop, int cores) {
    this.parsers = WorkerPool.of("kange-parse", cores);
    this.files = files;
    this.preparing = preparing;
    this.stop = stop;
    for (int i = 0; i < cores + 1; i++) {
      submitNext();
    }
  }

  /** Whether there is a next file by now. */
  boolean hasNext() {
    if (ahead.isEmpty()) {
      submitNext();
    }
    return !ahead.isEmpty();
  }

  /**
   * The next file, in the order given.
   *
   * @throws ArchiveException when it could not be prepared
   * @throws CancellationException when it is not waited for any longer
   */
  T next() {
    try {
      T next = parsers.await(ahead.remove(), stop);
      submitNext();
      return next;
    } catch (ExecutionException e) {
      submitNext();
      Throwable cause = Objects.requireNonNullElse(e.getCause(), e);
      if (cause instanceof ArchiveException known) {
        throw known;
      }
      if (cause instanceof OutOfMemoryError || cause instanceof StackOverflowError) {
        // Whoever asks says of which file that is.
        throw (Error) cause;
      }
      throw new ArchiveException(Message.of(IntakeMessage.READER_FAILED, cause.toString()), cause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ArchiveException(Message.of(IntakeMessage.INTERRUPTED), e);
    }
  }

  private void submitNext() {
    if (files.hasNext()) {
      F file = files.next();
      ahead.add(parsers.submit(() -> preparing.apply(file)));
    }
  }

  /** Those that are being prepared are interrupted: the parser then ends between two stages. */
  @Override
  public void close() {
    parsers.stop();
  }
}
