package kange.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import kange.model.ArchiveException;
import org.junit.jupiter.api.Test;

class ReadAheadTest {
  private static final List<Path> FILES =
      IntStream.range(0, 40).mapToObj(i -> Path.of(i + ".txt")).toList();

  @Test
  void filesComeInTheOrderGivenThoughALaterOneIsReadyFirst() {
    CountDownLatch second = new CountDownLatch(1);
    try (ReadAhead<Path, Path> ahead =
        new ReadAhead<>(
            FILES.iterator(),
            file -> {
              if (file.equals(FILES.get(0))) {
                await(second);
              } else {
                second.countDown();
              }
              return file;
            },
            () -> false,
            2)) {
      for (Path file : FILES) {
        assertEquals(file, ahead.next());
      }
    }
  }

  @Test
  void aFileThatFailsSaysWhyInItsTurnAndTheNextOnesCome() {
    ArchiveException unreadable = ArchiveException.of(IntakeMessage.INTERRUPTED);
    ArchiveException full = ArchiveException.of(IntakeMessage.NO_ARTICLES);
    try (ReadAhead<Path, String> ahead =
        new ReadAhead<>(
            FILES.iterator(),
            file ->
                switch (file.toString()) {
                  case "0.txt" -> throw unreadable;
                  case "1.txt" -> throw full;
                  case "2.txt" -> throw new IllegalStateException("a fault of the program");
                  default -> file.toString();
                },
            () -> false)) {
      assertSame(unreadable, assertThrows(ArchiveException.class, ahead::next));
      assertSame(full, assertThrows(ArchiveException.class, ahead::next));
      String fault = assertThrows(ArchiveException.class, ahead::next).getMessage();
      assertTrue(fault.contains("a fault of the program"), fault);
      assertEquals("3.txt", ahead.next());
    }
  }

  @Test
  void whoIsInterruptedStopsWaitingAndStaysInterrupted() {
    CountDownLatch never = new CountDownLatch(1);
    try (ReadAhead<Path, String> ahead =
        new ReadAhead<>(
            FILES.iterator(),
            file -> {
              await(never);
              return "";
            },
            () -> false)) {
      Thread.currentThread().interrupt();
      assertThrows(ArchiveException.class, ahead::next);
      assertTrue(Thread.interrupted());
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
