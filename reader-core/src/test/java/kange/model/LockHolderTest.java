package kange.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a lock file says of who holds the archive. */
class LockHolderTest {
  private static final LockHolder ANN =
      new LockHolder("ann", "desk-3", 4711, Optional.of(LocalDateTime.of(2026, 5, 1, 9, 30)));

  @Test
  void whatIsWrittenIsReadAgain() {
    assertEquals("ann@desk-3, pid 4711, since 2026-05-01 09:30", ANN.written());
    assertEquals(ANN, LockHolder.read(ANN.written()));
  }

  @Test
  void aLockFileOfAnEarlierVersionIsReadAsWell() {
    assertEquals(ANN, LockHolder.read("ann@desk-3, 进程 4711, 自 2026-05-01 09:30"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "somebody", "ann@desk-3, pid 4711, since 2026-15-01 09:30"})
  void anythingElseIsSomebodyUnknown(String text) {
    assertEquals(LockHolder.UNKNOWN, LockHolder.read(text));
    assertEquals("lock.holder-unknown", LockHolder.read(text).message().code());
  }
}
