package kange.model.issue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LineRangeTest {
  @Test
  void linesAreCountedFromOneAndBothEndsAreIn() {
    LineRange range = new LineRange(2, 4);
    assertFalse(range.contains(1));
    assertTrue(range.contains(2));
    assertTrue(range.contains(4));
    assertFalse(range.contains(5));
    assertThrows(IllegalArgumentException.class, () -> new LineRange(0, 3));
    assertThrows(IllegalArgumentException.class, () -> new LineRange(3, 2));
  }

  @Test
  void neighboursBecomeOneRangeInWhateverOrderTheyCome() {
    assertEquals(
        List.of(new LineRange(1, 3), new LineRange(5, 5), new LineRange(8, 9)),
        LineRange.of(List.of(9, 3, 1, 2, 5, 8, 2)));
    assertEquals(List.of(), LineRange.of(List.of()));
  }

  @Test
  void rangesSortByWhereTheyBeginThenByWhereTheyEnd() {
    assertEquals(
        List.of("1", "2", "2-10", "10"),
        Stream.of(new LineRange(10, 10), range(2, 10), range(1, 1), range(2, 2))
            .sorted()
            .map(LineRange::toString)
            .toList());
  }

  @Test
  void aSpanMayBeEmptyButNotTurnedRound() {
    assertEquals(3, new Span(3, 3).end());
    assertThrows(IllegalArgumentException.class, () -> new Span(-1, 3));
    assertThrows(IllegalArgumentException.class, () -> new Span(3, 2));
  }

  private static LineRange range(int first, int last) {
    return new LineRange(first, last);
  }
}
