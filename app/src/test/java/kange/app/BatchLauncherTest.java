package kange.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What can be said of the launcher for Windows where there is no Windows. */
class BatchLauncherTest {
  /**
   * Within quotes the command interpreter takes a caret for itself, and hands on {@code 2^>^&1}.
   */
  @Test
  void nothingIsEscapedWithinQuotes() throws IOException {
    List<String> escaped =
        Files.readAllLines(Path.of("src/main/launcher/kange.bat")).stream()
            .filter(BatchLauncherTest::escapesWithinQuotes)
            .toList();
    assertEquals(List.of(), escaped);
  }

  private static boolean escapesWithinQuotes(String line) {
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      quoted ^= c == '"';
      if (quoted && c == '^') {
        return true;
      }
    }
    return false;
  }
}
