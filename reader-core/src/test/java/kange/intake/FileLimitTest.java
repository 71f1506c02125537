package kange.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kange.model.ArchiveException;
import kange.model.message.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileLimitTest {
  private static final int MEGABYTE = 1 << 20;

  @TempDir private Path folder;

  @AfterEach
  void usualLimit() {
    System.clearProperty(FileLimit.PROPERTY);
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

  private Path file(int bytes) throws IOException {
    return Files.write(folder.resolve("刊.txt"), new byte[bytes]);
  }
}
