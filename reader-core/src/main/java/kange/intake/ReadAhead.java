package kange.intake;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import kange.model.ArchiveException;
import kange.model.message.Message;
import kange.platform.DaemonThreads;

/**
 * Prepares the next few files on other cores while one is being written.
 *
 * @param <F> how a file is named
 * @param <T> what a file is prepared to
 */
final class ReadAhead<F, T> implements AutoCloseable {
  /** Whoever stops an import waits no longer than this. */
  private static final int QUESTION_MILLIS = 50;

  private final ExecutorService parsers;
  private final Iterator<F> files;
  private final Function<F, T> preparing;
  private final BooleanSupplier stop;
  private final Deque<Future<T>> ahead = new ArrayDeque<>();

  /**
   * @param files asked for the next one when there is room for it: there may be more by then
   * @param stop asked while a file is waited for
   */
  ReadAhead(Iterator<F> files, Function<F, T> preparing, BooleanSupplier stop) {
    int cores = Runtime.getRuntime().availableProcessors();
    this.parsers = Executors.newFixedThreadPool(cores, DaemonThreads.named("kange-parse"));
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
      T next = await(ahead.remove());
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

  private T await(Future<T> next) throws ExecutionException, InterruptedException {
    while (!stop.getAsBoolean()) {
      try {
        return next.get(QUESTION_MILLIS, TimeUnit.MILLISECONDS);
      } catch (TimeoutException notYet) {
        // Whoever waits is asked again whether he still does.
      } catch (OutOfMemoryError heldByThatFile) {
        // Even for "not yet" there is no memory: it comes back when the file is read, or fails.
      }
    }
    throw new CancellationException();
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
    parsers.shutdownNow();
  }
}
