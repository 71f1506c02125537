package kange.parse.contents.place;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kange.parse.contents.ContentsEntry;
import org.junit.jupiter.api.Test;

class AlignerTest {
  private static Candidate candidate(int entry, int line, double likeness) {
    return new Candidate(entry, line, line, likeness, likeness + 0.5, "题", List.of());
  }

  /** A title whose surroundings speak for it too: a by-line below, text after that. */
  private static Candidate strong(int entry, int line) {
    return new Candidate(entry, line, line, 1, 2, "题", List.of());
  }

  private static List<ContentsEntry> entries(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                new ContentsEntry(
                    Optional.empty(), List.of("题" + i), Optional.empty(), Optional.of(i), false))
        .toList();
  }

  /** As line:entry, by place. */
  private static List<String> align(int entries, Candidate... candidates) {
    return Aligner.align(List.of(candidates), entries(entries)).stream()
        .map(c -> c.first() + ":" + c.entry())
        .toList();
  }

  @Test
  void entriesInOrderAreFoundInOrder() {
    assertEquals(
        List.of("10:0", "20:1", "30:2"),
        align(3, candidate(2, 30, 1), candidate(0, 10, 1), candidate(1, 20, 1)));
  }

  @Test
  void ofTwoPlacesForATitleTheOneThatFitsTheOrderIsTaken() {
    assertEquals(
        List.of("10:0", "20:1", "30:2"),
        align(
            3,
            candidate(0, 10, 1),
            candidate(1, 5, 0.7),
            candidate(1, 20, 0.7),
            candidate(2, 30, 1)));
  }

  @Test
  void oneStrongTitleOutOfOrderDoesNotPushTheOthersOut() {
    assertEquals(
        List.of("5:2", "10:0", "20:1", "40:3"),
        align(4, strong(2, 5), candidate(0, 10, 1), candidate(1, 20, 1), candidate(3, 40, 1)));
  }

  @Test
  void aTitleOutOfOrderThatNothingAroundSpeaksForIsLeftOut() {
    assertEquals(
        List.of("10:0", "20:1", "40:3"),
        align(
            4, candidate(2, 5, 1), candidate(0, 10, 1), candidate(1, 20, 1), candidate(3, 40, 1)));
  }

  @Test
  void aDoubtfulTitleOutOfOrderIsLeftOut() {
    assertEquals(
        List.of("10:0", "20:1"),
        align(3, candidate(2, 5, 0.65), candidate(0, 10, 1), candidate(1, 20, 1)));
  }

  @Test
  void anEntryIsPlacedOnceAndALineIsTakenOnce() {
    assertEquals(
        List.of("10:0", "30:1"),
        align(
            2,
            candidate(0, 10, 1),
            candidate(0, 50, 0.95),
            candidate(1, 10, 0.9),
            candidate(1, 30, 0.9)));
  }

  @Test
  void withoutCandidatesNothingIsAligned() {
    assertEquals(List.of(), align(3));
  }
}
