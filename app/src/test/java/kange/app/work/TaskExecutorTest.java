package kange.app.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TaskExecutorTest {
  private final List<Object> shown = new CopyOnWriteArrayList<>();
  private final List<Throwable> failures = new CopyOnWriteArrayList<>();
  private final TaskExecutor work = new TaskExecutor(Runnable::run, failures::add);

  @AfterEach
  void close() {
    work.close();
  }

  @Test
  void aResultIsShownAndThenTheJobIsSettled() {
    work.run(job -> "期刊", shown::add).settled().join();
    assertEquals(List.of("期刊"), shown);
  }

  @Test
  void workDoesNotRunOnTheCallersThread() {
    work.run(job -> Thread.currentThread().getName(), shown::add).settled().join();
    assertTrue(shown.getFirst().toString().startsWith("kange-work-"), shown.toString());
  }

  @Test
  void aFailureGoesToWhoTakesItAndTheJobIsSettledAllTheSame() {
    work.run(job -> failing(), shown::add).settled().join();
    List<Throwable> own = new CopyOnWriteArrayList<>();
    work.run(job -> failing(), shown::add, own::add).settled().join();
    assertEquals(1, failures.size());
    assertEquals(1, own.size());
    assertTrue(shown.isEmpty());
  }

  @Test
  void aCancelledJobShowsNothing() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    CountDownLatch ended = new CountDownLatch(1);
    BackgroundTask job =
        work.run(
            j -> {
              begun.countDown();
              goOn.await();
              ended.countDown();
              return j.cancelled();
            },
            shown::add);
    begun.await();
    job.cancel();
    job.settled().join();
    goOn.countDown();
    ended.await();
    work.run(j -> "next", shown::add).settled().join();
    assertEquals(List.of("next"), shown);
  }

  @Test
  void ofSeveralQuestionsOnlyTheLatestIsAnswered() {
    LatestTask latest = new LatestTask(work, failures::add);
    BackgroundTask first = latest.run(Duration.ofHours(1), job -> "党", shown::add);
    BackgroundTask second = latest.run(Duration.ofHours(1), job -> "党纪", shown::add);
    BackgroundTask third = latest.run(Duration.ZERO, job -> "党纪学习", shown::add);
    first.settled().join();
    second.settled().join();
    third.settled().join();
    assertEquals(List.of("党纪学习"), shown);
    assertTrue(first.cancelled() && second.cancelled());
    assertFalse(third.cancelled());
  }

  private static String failing() {
    throw new IllegalStateException("as wanted");
  }
}
