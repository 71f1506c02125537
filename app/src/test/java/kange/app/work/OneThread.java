package kange.app.work;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * A UI executor without a toolkit: view models live on its one thread, as they do in the window.
 */
public final class OneThread implements AutoCloseable {
  private final ExecutorService thread = Executors.newSingleThreadExecutor();
  private final List<Throwable> failures = new CopyOnWriteArrayList<>();
  private final TaskExecutor work = new TaskExecutor(thread, failures::add);

  public TaskExecutor work() {
    return work;
  }

  /** Failures nobody took. */
  public List<Throwable> failures() {
    return failures;
  }

  public <T> T get(Callable<T> question) throws Exception {
    try {
      return thread.submit(question).get(60, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof Exception cause ? cause : e;
    }
  }

  /** Starts work on the thread and waits until its result has been shown there. */
  public void await(Callable<BackgroundTask> start) throws Exception {
    get(start).settled().get(60, TimeUnit.SECONDS);
    get(() -> true);
  }

  @Override
  public void close() {
    work.close();
    thread.shutdownNow();
  }
}
