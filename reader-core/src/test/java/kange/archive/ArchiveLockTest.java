package kange.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kange.ChildJava;
import kange.model.LockHolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveLockTest {
  @TempDir Path folder;

  @Test
  void anotherProcessKeepsUsOutAndIsNamed() throws Exception {
    Process other = start();
    try {
      try (ArchiveLock lock = ArchiveLock.take(folder)) {
        assertFalse(lock.held());
        LockHolder holder = lock.heldBy().orElseThrow();
        assertEquals(other.pid(), holder.pid());
        assertEquals(System.getProperty("user.name"), holder.user());
        assertTrue(holder.since().isPresent() && !holder.host().isBlank(), holder::toString);
      }
      // Having looked must not have loosened the other's hold.
      assertFalse(ArchiveLock.take(folder).held());
    } finally {
      other.destroyForcibly();
      other.waitFor();
    }
    String stale = Files.readString(folder.resolve("kange.lock"));
    assertEquals(other.pid(), LockHolder.read(stale).pid(), "stale text is left");
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
        assertEquals(ProcessHandle.current().pid(), second.heldBy().orElseThrow().pid());
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
    ProcessBuilder builder = ChildJava.of(HoldingProgram.class, folder);
    builder.redirectError(new File(folder.toFile(), "child.err"));
    Process child = builder.start();
    firstLine = child.inputReader().readLine();
    return child;
  }
}
