package kange.parse.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.Test;

class FreshReadingsTest {
  private static final String LINE = "本刊记者 何晓舟 通讯员 林小满";

  @Test
  void aLineAskedForAgainIsNotReadAgainUntilItIsForgotten() {
    Byline first = BylineReader.read(LINE);
    assertSame(first, BylineReader.read(LINE));
    FreshReadings.forget();
    Byline again = BylineReader.read(LINE);
    assertNotSame(first, again);
    assertEquals(first, again);
  }

  @Test
  void dividedWordsAreRememberedTooAndForgotten() {
    List<String> first = BylineReader.divide(LINE);
    assertSame(first, BylineReader.divide(LINE));
    FreshReadings.forget();
    assertNotSame(first, BylineReader.divide(LINE));
  }

  @Test
  void whatWasAskedForLongAgoIsForgottenSoThatMemoryIsBounded() {
    Byline first = BylineReader.read(LINE);
    for (int i = 0; i < 2 * RecentReadings.MOST; i++) {
      BylineReader.read("第" + i + "页");
    }
    assertNotSame(first, BylineReader.read(LINE));
  }
}
