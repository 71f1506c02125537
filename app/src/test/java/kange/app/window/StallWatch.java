package kange.app.window;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;

/**
 * Measures the longest time the UI thread left a small request waiting, painting and layout
 * included, and looks at what it does meanwhile.
 */
final class StallWatch implements AutoCloseable {
  private static final long EVERY_MILLIS = 4;

  /** From here on the thread is looked at. */
  private static final long CURIOUS_MILLIS = 16;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private record Request(long asked, long cpuBefore, Queue<StackTraceElement[]> seen) {}

  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("stall-watch").factory());
  private final AtomicReference<Optional<Thread>> ui = new AtomicReference<>(Optional.empty());
  private final AtomicReference<Request> open = new AtomicReference<>();
  private final AtomicReference<Stall> longest = new AtomicReference<>(Stall.NONE);

  /** Call after the toolkit has started. */
  StallWatch() {
    Platform.runLater(() -> ui.set(Optional.of(Thread.currentThread())));
    ScheduledFuture<?> unused =
        clock.scheduleAtFixedRate(this::knock, 0, EVERY_MILLIS, TimeUnit.MILLISECONDS);
  }

  private void knock() {
    Request waiting = open.get();
    if (waiting == null) {
      long cpu = ui.get().map(t -> THREADS.getThreadCpuTime(t.threadId())).orElse(0L);
      Request request = new Request(System.nanoTime(), cpu, new ConcurrentLinkedQueue<>());
      open.set(request);
      Platform.runLater(() -> answered(request));
    } else if (millisSince(waiting.asked()) > CURIOUS_MILLIS) {
      ui.get().map(Thread::getStackTrace).ifPresent(waiting.seen()::add);
    }
  }

  private void answered(Request request) {
    long millis = millisSince(request.asked());
    long cpu = THREADS.getCurrentThreadCpuTime() - request.cpuBefore();
    open.set(null);
    if (millis > longest.get().millis()) {
      List<StackTraceElement[]> seen = List.of(request.seen().toArray(StackTraceElement[][]::new));
      longest.set(new Stall(millis, TimeUnit.NANOSECONDS.toMillis(cpu), seen));
    }
  }

  private static long millisSince(long nanos) {
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - nanos);
  }

  /** The longest stall since the last call. */
  Stall takeLongest() {
    return longest.getAndSet(Stall.NONE);
  }

  /** The longest stall since the last call, in milliseconds. */
  long takeLongestMillis() {
    return takeLongest().millis();
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}
