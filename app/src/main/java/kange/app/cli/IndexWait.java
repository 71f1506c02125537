package kange.app.cli;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kange.archive.Archive;
import kange.model.Progress;
import kange.model.search.IndexStatus;

/**
 * Waits until an archive's search index is complete. Stopped before, nothing is lost: the index
 * goes on where it was when the archive is opened next.
 */
final class IndexWait {
  private static final long LOOK_MILLIS = 100;

  private IndexWait() {}

  /**
   * @param progress told how far the index is; ends the waiting once it is cancelled
   * @param item what the progress is called
   */
  static void await(Archive archive, Progress progress, String item) {
    try (ExecutorService waiter =
        Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("kange-index-wait").factory())) {
      Future<?> complete = waiter.submit(archive.searcher()::awaitLevel);
      while (!progress.cancelled() && !complete(complete)) {
        IndexStatus status = archive.searcher().status();
        progress.at(status.indexed(), status.total(), item);
      }
      waiter.shutdownNow();
    }
  }

  private static boolean complete(Future<?> waiting) {
    try {
      waiting.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException notYet) {
      return false;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return true;
    } catch (ExecutionException failed) {
      throw failed.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(failed.getCause());
    }
  }
}
