package kange.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveLockTest {
  @TempDir Path folder;

  @Test
  void anotherProcessKeepsUsOutAndIsNamed() throws Exception {
    Process other = start();
    try {
      String pid = Long.toString(other.pid());
      try (ArchiveLock lock = ArchiveLock.take(folder)) {
        assertFalse(lock.held());
        String holder = lock.heldBy().orElseThrow();
        assertTrue(
            holder.matches(".+@.+, 进程 " + pid + ", 自 \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d"), holder);
      }
      // Having looked must not have loosened the other's hold.
      assertFalse(ArchiveLock.take(folder).held());
    } finally {
      other.destroyForcibly();
      other.waitFor();
    }
    assertTrue(Files.readString(folder.resolve("kange.lock")).contains("进程"), "stale text is left");
    try (ArchiveLock lock = ArchiveLock.take(folder)) {
      assertTrue(lock.held(), "a killed process holds nothing");
      assertTrue(lock.heldBy().isEmpty());
    }
  }

  @Test
  void theSameProcessCannotTakeItTwiceNorLoseItByTrying() throws Exception {
    try (ArchiveLock first = ArchiveLock.take(folder)) {
      try (ArchiveLock second = ArchiveLock.take(folder)) {
        assertTrue(first.held());
        assertFalse(second.held());
        assertTrue(second.heldBy().orElseThrow().contains("进程 " + ProcessHandle.current().pid()));
      }
      Process other = start();
      try {
        assertEquals("false " + other.pid(), firstLine, "the lock is still ours");
      } finally {
        other.destroyForcibly();
        other.waitFor();
      }
    }
    try (ArchiveLock again = ArchiveLock.take(folder)) {
      assertTrue(again.held());
    }
  }

  private String firstLine = "";

  private Process start() throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            HoldingProgram.class.getName(),
            folder.toString());
    builder.redirectError(new File(folder.toFile(), "child.err"));
    Process child = builder.start();
    firstLine = child.inputReader().readLine();
    return child;
  }
}
