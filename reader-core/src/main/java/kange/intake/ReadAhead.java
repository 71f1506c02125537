package kange.intake;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import kange.model.ArchiveException;
import kange.model.message.Message;
import kange.platform.DaemonThreads;

/**
 * Prepares the next few files on other cores while one is being written.
 *
 * @param <T> what a file is prepared to
 */
final class ReadAhead<T> implements AutoCloseable {
  private final ExecutorService parsers;
  private final Iterator<Path> files;
  private final Function<Path, T> preparing;
  private final Deque<Future<T>> ahead = new ArrayDeque<>();

  ReadAhead(List<Path> files, Function<Path, T> preparing) {
    int cores = Runtime.getRuntime().availableProcessors();
    this.parsers = Executors.newFixedThreadPool(cores, DaemonThreads.named("kange-parse"));
    this.files = files.iterator();
    this.preparing = preparing;
    for (int i = 0; i < cores + 1; i++) {
      submitNext();
    }
  }

  /**
   * The next file, in the order given.
   *
   * @throws ArchiveException when it could not be prepared
   */
  T next() {
    try {
      return ahead.remove().get();
    } catch (ExecutionException e) {
      Throwable cause = Objects.requireNonNullElse(e.getCause(), e);
      if (cause instanceof ArchiveException known) {
        throw known;
      }
      throw new ArchiveException(Message.of(IntakeMessage.READER_FAILED, cause.toString()), cause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ArchiveException(Message.of(IntakeMessage.INTERRUPTED), e);
    } finally {
      submitNext();
    }
  }

  private void submitNext() {
    if (files.hasNext()) {
      Path file = files.next();
      ahead.add(parsers.submit(() -> preparing.apply(file)));
    }
  }

  @Override
  public void close() {
    parsers.shutdownNow();
  }
}
