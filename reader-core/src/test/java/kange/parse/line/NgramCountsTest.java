package kange.parse.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class NgramCountsTest {
  @Test
  void aSequenceSeenOftenerThanASlotCanCountIsCountedOn() {
    int times = 40_000;
    NgramCounts counts = NgramCounts.of(LineReader.read(List.of("学".repeat(times) + "习")));
    assertEquals(times, counts.count('学'));
    assertEquals(times - 1, counts.count('学', '学'));
    assertEquals(times - 2, counts.count('学', '学', '学'));
    assertEquals(1, counts.count('学', '习'));
    assertEquals(0, counts.count('习', '学'));
  }

  @Test
  void eachSequenceHasAPlaceOfItsOwnThatKnowsHowOftenItWasSeen() {
    NgramCounts counts = NgramCounts.of(LineReader.read(List.of("天地人天地人和", "天地玄黄")));
    int first = counts.place("天地人", 0);
    int second = counts.place("地人天", 0);
    assertNotEquals(first, second);
    assertEquals(2, counts.countAt(first));
    assertEquals(1, counts.countAt(second));
    assertEquals(-1, counts.place("人天和", 0));
  }
}
