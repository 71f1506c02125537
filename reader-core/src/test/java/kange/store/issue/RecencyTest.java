package kange.store.issue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import kange.model.issue.IssueMetadata;
import org.junit.jupiter.api.Test;

/** A newer issue has the greater number. */
class RecencyTest {
  private static long of(Optional<Integer> year, Optional<String> number) {
    Optional<String> none = Optional.empty();
    return Recency.of(
        new IssueMetadata(none, year, number, Optional.empty(), none, none, none, none, none));
  }

  @Test
  void yearsCountBeforeNumbersAndSupplementsComeLast() {
    assertEquals(2026_0002, of(Optional.of(2026), Optional.of("2")));
    assertEquals(2026_0004, of(Optional.of(2026), Optional.of("4-5")));
    assertEquals(2026_1000, of(Optional.of(2026), Optional.of("增刊")));
    assertEquals(2026_1002, of(Optional.of(2026), Optional.of("增刊2")));
    assertEquals(2026_1000, of(Optional.of(2026), Optional.of("")));
    assertEquals(2026_0000, of(Optional.of(2026), Optional.empty()));
  }

  @Test
  void withoutAYearTheNumberAloneCounts() {
    assertEquals(7, of(Optional.empty(), Optional.of("7")));
    assertEquals(0, of(Optional.empty(), Optional.empty()));
  }
}
