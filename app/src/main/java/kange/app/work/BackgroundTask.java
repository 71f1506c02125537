package kange.app.work;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

/** A piece of background work under way. Thread-safe. */
public final class BackgroundTask {
  private final AtomicBoolean cancelled = new AtomicBoolean();
  private final CompletableFuture<Void> settled = new CompletableFuture<>();

  BackgroundTask() {}

  /** A job that has nothing left to do. */
  public static BackgroundTask done() {
    BackgroundTask job = new BackgroundTask();
    job.settle();
    return job;
  }

  /** Asks the work to stop; what it still returns is thrown away. */
  public void cancel() {
    cancelled.set(true);
    settle();
  }

  public boolean cancelled() {
    return cancelled.get();
  }

  /** Completes, never exceptionally, once the result is shown, reported as failed, or cancelled. */
  public CompletableFuture<Void> settled() {
    return settled;
  }

  void settle() {
    settled.complete(null);
  }
}
