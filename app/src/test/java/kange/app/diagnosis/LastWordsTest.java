package kange.app.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class LastWordsTest {
  @Test
  void theyAreReadyBeforeTheyAreNeededAndMemoryIsHeldForThemUntilThen() {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    LastWords words = new LastWords(new PrintStream(said, false, StandardCharsets.UTF_8), "内存不够。");
    assertTrue(words.held() > 0);
    words.release();
    assertEquals(0, words.held());
    words.say();
    assertEquals("内存不够。" + System.lineSeparator(), said.toString(StandardCharsets.UTF_8));
  }
}
