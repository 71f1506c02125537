package kange.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
  @TempDir Path folder;

  @Test
  void whatIsWrittenStandsInPlaceOfWhatWasThere() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "旧");
    assertEquals(7, (int) AtomicFile.write(file, part -> writeAndCount(part)));
    assertEquals("新的内容", Files.readString(file));
    assertEquals(List.of(file), entries());
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "devices have no place among the files there")
  void aDeviceIsNotReplaced() {
    Path device = Path.of("/dev/null");
    assertThrows(FileSystemException.class, () -> AtomicFile.write(device, Files::createFile));
    assertFalse(Files.isRegularFile(device));
  }

  @Test
  void foldersOnTheWayAreMadeAndTheEndingIsKeptForWhoLooksAtIt() throws IOException {
    Path file = folder.resolve("一/二/a.b.txt");
    AtomicFile.write(
        file,
        part -> {
          assertTrue(part.toString().endsWith(".txt"), part.toString());
          return Files.createFile(part);
        });
    assertTrue(Files.exists(file));
    Path bare = folder.resolve("README");
    AtomicFile.write(bare, Files::createFile);
    assertTrue(Files.exists(bare));
  }

  @Test
  void writingThatFailsHalfwayLeavesWhatWasThereAndNothingElse() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "旧");
    IOException full = new IOException("no space left");
    IOException thrown =
        assertThrows(
            IOException.class,
            () ->
                AtomicFile.write(
                    file,
                    part -> {
                      Files.writeString(part, "新的一半");
                      throw full;
                    }));
    assertEquals(full, thrown);
    assertEquals("旧", Files.readString(file));
    assertEquals(List.of(file), entries());
  }

  @Test
  void whereAFolderOfThatNameStandsNothingIsLeftBesideIt() throws IOException {
    Path inTheWay = Files.createDirectory(folder.resolve("a.txt"));
    Path within = Files.writeString(inTheWay.resolve("信.txt"), "别动");
    assertThrows(
        IOException.class, () -> AtomicFile.write(inTheWay, AtomicFileTest::writeAndCount));
    assertEquals(List.of(inTheWay), entries());
    assertEquals("别动", Files.readString(within));
  }

  @Test
  void whatAKilledProcessLeftIsClearedAfterADayAndNothingElse() throws IOException {
    FileTime lastWeek = FileTime.from(Instant.now().minus(Duration.ofDays(7)));
    Path abandoned = Files.createFile(folder.resolve(".kange-17.zip.db"));
    Files.setLastModifiedTime(abandoned, lastWeek);
    Path underWay = Files.createFile(folder.resolve(".kange-18.zip"));
    Path others = Files.createFile(folder.resolve("letter.zip"));
    Files.setLastModifiedTime(others, lastWeek);
    Path inside = Files.createDirectory(folder.resolve(".kange-folder"));
    Files.setLastModifiedTime(inside, lastWeek);
    AtomicFile.clearAbandoned(folder);
    assertEquals(Set.of(underWay, others, inside), Set.copyOf(entries()));
    AtomicFile.clearAbandoned(others);
  }

  private static int writeAndCount(Path part) throws IOException {
    Files.writeString(part, "新的内容");
    return 7;
  }

  private List<Path> entries() throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.toList();
    }
  }
}
