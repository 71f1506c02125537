package kange.app.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ContinuationTest {
  private final Thread.UncaughtExceptionHandler usual =
      Thread.currentThread().getUncaughtExceptionHandler();
  private final List<Throwable> told = new ArrayList<>();

  @BeforeEach
  void listen() {
    Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> told.add(failure));
  }

  @AfterEach
  void listenNoMore() {
    Thread.currentThread().setUncaughtExceptionHandler(usual);
  }

  @Test
  void whatGoesWrongAfterwardsIsNotSwallowed() {
    CompletableFuture<Void> done = new CompletableFuture<>();
    IllegalStateException wrong = new IllegalStateException("no skin yet");
    CompletableFuture<Void> after =
        Continuation.then(
            done,
            () -> {
              throw wrong;
            });
    assertTrue(told.isEmpty());

    done.complete(null);

    assertEquals(List.of(wrong), told);
    assertTrue(after.isCompletedExceptionally());
  }

  @Test
  void whatComesAlwaysComesAfterAFailureTooAndTheFailureIsTold() {
    IllegalStateException wrong = new IllegalStateException("no room");
    List<String> ran = new ArrayList<>();

    Continuation.always(CompletableFuture.failedFuture(wrong), () -> ran.add("always"));
    Continuation.then(CompletableFuture.failedFuture(wrong), () -> ran.add("then"));

    assertEquals(List.of("always"), ran);
    assertEquals(List.of(wrong, wrong), told);
  }

  @Test
  void aGoodEndTellsNothing() {
    List<String> ran = new ArrayList<>();

    Continuation.then(CompletableFuture.completedFuture(null), () -> ran.add("then"));

    assertEquals(List.of("then"), ran);
    assertTrue(told.isEmpty());
  }
}
