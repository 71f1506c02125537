package kange.model.queue;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** What a file that waits says of itself. */
class QueuedFileTest {
  private static QueuedFile file(String path, QueueState state, String label, int doubts) {
    return new QueuedFile(
        1, path, 99, state, Optional.empty(), label, 3, doubts, OptionalLong.empty());
  }

  @Test
  void aFileThatStandsUnderItsOwnNameNamesNoJournal() {
    assertTrue(file("/in/a.txt", QueueState.READ, "南山机关 2026年第2期", 0).named());
    assertFalse(file("/in/a.txt", QueueState.READ, "a.txt 2026年第2期", 0).named());
    assertFalse(file("/in/a.txt", QueueState.READ, "a.txt", 0).named());
    assertTrue(file("/in/南山", QueueState.READ, "南山机关 2026年第2期", 0).named());
    assertFalse(file("/in/a.zip!b/a.txt", QueueState.READ, "a.zip!b/a.txt", 0).named());
  }

  @Test
  void onlyAReadFileWithoutDoubtsIsFiledWithoutALook() {
    assertTrue(file("a.txt", QueueState.READ, "甲刊", 0).sure());
    assertFalse(file("a.txt", QueueState.READ, "甲刊", 1).sure());
    assertFalse(file("a.txt", QueueState.KNOWN, "甲刊", 0).sure());
  }
}
