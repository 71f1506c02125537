package kange.parse.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Whether words are names. */
class LikelyNamesTest {
  @Test
  void wordsAreAsLikelyNamesAsTheLeastLikelyOfThem() {
    double both = LikelyNames.of(List.of("何晓舟", "清江市文化局"));
    assertTrue(both > 0.5);
    assertEquals(LikelyNames.of(List.of("的变化")), LikelyNames.of(List.of("何晓舟", "的变化")));
    assertTrue(LikelyNames.of(List.of("的变化")) < 0.2);
  }

  @Test
  void anAccountMayBeOneAndNoWordsAreNone() {
    assertTrue(LikelyNames.of(List.of("blossom-001")) >= 0.5);
    assertEquals(0, LikelyNames.of(List.of()));
  }
}
