package kange.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import kange.model.issue.JournalProfile;
import kange.text.SourceText;
import org.junit.jupiter.api.Test;

/** Who waits for a large file sees it go on. */
class ReadingProgressTest {
  private static final int COPIES = 6;

  /** Less moves no bar that people see. */
  private static final double SEEN = 0.005;

  @Test
  void aLargeFileIsToldOfInManyStepsNoneOfThemBackwards() throws Exception {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < COPIES; i++) {
      lines.addAll(Samples.source("square-columns").lines());
    }
    SourceText large = SourceText.of(String.join("\n", lines), "large.txt");
    List<Double> told = new ArrayList<>();
    new IssueParser().read(large, told::add).parse(JournalProfile.NONE);
    assertEquals(told.stream().sorted().toList(), told);
    assertEquals(1.0, told.getLast(), 0.1);
    double last = 0;
    int steps = 0;
    for (double share : told) {
      steps += share - last >= SEEN ? 1 : 0;
      last = share;
    }
    assertTrue(steps >= 12, "so many steps: " + steps);
  }
}
