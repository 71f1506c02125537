package kange.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kange.model.ArchiveException;
import kange.model.message.Message;
import kange.model.source.IssueSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileLimitTest {
  private static final int MEGABYTE = 1 << 20;

  @TempDir private Path folder;

  @AfterEach
  void usualLimit() {
    System.clearProperty(FileLimit.PROPERTY);
    System.clearProperty(FileLimit.LINES_PROPERTY);
  }

  @Test
  void aFileOfExactlyTheLimitIsReadWhole() throws IOException {
    System.setProperty(FileLimit.PROPERTY, "1");
    assertEquals(MEGABYTE, IssueFile.read(file(MEGABYTE)).bytes().length);
  }

  @Test
  void aFileOneByteBeyondTheLimitIsRefusedWithItsNameItsSizeAndTheLimit() throws IOException {
    System.setProperty(FileLimit.PROPERTY, "1");
    Path file = file(MEGABYTE + 1);
    ArchiveException refused = assertThrows(ArchiveException.class, () -> IssueFile.read(file));
    assertEquals(new Message("intake.too-large", List.of("刊.txt", 2L, 1L)), refused.message());
    assertEquals(MEGABYTE + 1, Files.size(file));
  }

  @Test
  void theLimitCanBeRaised() throws IOException {
    Path file = file(2 * MEGABYTE);
    System.setProperty(FileLimit.PROPERTY, "1");
    assertThrows(ArchiveException.class, () -> IssueFile.read(file));
    System.setProperty(FileLimit.PROPERTY, "2");
    assertEquals(2 * MEGABYTE, IssueFile.read(file).bytes().length);
  }

  @Test
  void whatIsNoPositiveNumberLeavesTheUsualLimit() {
    for (String nonsense : List.of("", "0", "-5", "viel")) {
      System.setProperty(FileLimit.PROPERTY, nonsense);
      assertEquals(FileLimit.USUAL, FileLimit.current().megabytes(), nonsense);
    }
  }

  @Test
  void noLimitIsHigherThanAnArrayCanHold() {
    System.setProperty(FileLimit.PROPERTY, "1000000");
    assertEquals(1024, FileLimit.current().megabytes());
  }

  @Test
  void ofAFileThatGrowsWhileItIsReadNoMoreIsReadThanShowsIt() throws IOException {
    FileLimit limit = new FileLimit(1, FileLimit.USUAL_LINES);
    byte[] read = limit.read(file(3 * MEGABYTE));
    assertEquals(MEGABYTE + 1, read.length);
    assertFalse(limit.allows(read.length));
  }

  @Test
  void whatHasMoreLinesThanAreAllowedIsRefusedBeforeItIsParsedBlankOnesNotCounted()
      throws IOException {
    Path file = Files.writeString(folder.resolve("刊.txt"), "工作\n\n\n简报\n\n完\n");
    System.setProperty(FileLimit.LINES_PROPERTY, "3");
    assertEquals(6, IssueFile.read(file).parse().source().lines());
    System.setProperty(FileLimit.LINES_PROPERTY, "2");
    IssueFile refused = IssueFile.read(file);
    assertEquals(
        new Message("intake.too-many-lines", List.of("刊.txt", 3L, 2)),
        assertThrows(ArchiveException.class, refused::parse).message());
    System.setProperty(FileLimit.LINES_PROPERTY, "-1");
    assertEquals(FileLimit.USUAL_LINES, FileLimit.current().lines());
  }

  @Test
  void memoryOrAStackThatDoesNotSufficeIsToldOfTheFile() {
    IssueFile file = IssueFile.of("刊.txt", IssueSource.plain(new byte[] {'a'}));
    for (VirtualMachineError full : List.of(new OutOfMemoryError(), new StackOverflowError())) {
      ArchiveException told =
          assertThrows(
              ArchiveException.class,
              () ->
                  file.step(
                      () -> {
                        throw full;
                      }));
      assertEquals(new Message("intake.too-much", List.of("刊.txt")), told.message());
    }
  }

  private Path file(int bytes) throws IOException {
    return Files.write(folder.resolve("刊.txt"), new byte[bytes]);
  }
}
