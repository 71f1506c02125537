package kange.app.work;

import java.util.concurrent.atomic.AtomicBoolean;
import kange.model.Progress;

/**
 * A piece of work somebody would miss: what it is, how far it is, and a way to stop it that loses
 * nothing of what is done. Stopping is safe from any thread; progress changes on the UI thread.
 */
public final class RunningTask {
  private final TaskKind kind;
  private final ProgressModel progress;
  private final AtomicBoolean stopped = new AtomicBoolean();

  /**
   * @param progress what the work's room shows of it as well
   */
  public RunningTask(TaskKind kind, ProgressModel progress) {
    this.kind = kind;
    this.progress = progress;
  }

  public TaskKind kind() {
    return kind;
  }

  public ProgressModel progress() {
    return progress;
  }

  /** Asks the work to end soon; its result or failure is handed over as always. */
  public void stop() {
    stopped.set(true);
  }

  public boolean stopped() {
    return stopped.get();
  }

  /** What the work reports to; it hears there that it is to stop. */
  Progress reporter(TaskExecutor work, BackgroundTask job) {
    return progress.reporter(work, job).stoppedBy(this::stopped);
  }
}
