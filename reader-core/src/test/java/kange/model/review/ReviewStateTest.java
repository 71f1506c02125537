package kange.model.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kange.model.issue.ParsedIssue;
import kange.model.issue.TextChange;
import kange.parse.Texts;
import org.junit.jupiter.api.Test;

class ReviewStateTest {
  private static final Revision STEP =
      new Revision(List.of(new TextChange(1, "渡口")), Instant.EPOCH, "reader");

  private final ParsedIssue issue = Texts.parse("# 渡口的石阶\n\n" + Texts.PROSE);

  private ReviewState at(int done, Revision... revisions) {
    return new ReviewState(issue, List.of(0), List.of(), done, List.of(revisions));
  }

  @Test
  void stepsAreTakenBackAndDoneAgainWhereThereAreAny() {
    assertFalse(at(0).canUndo());
    assertFalse(at(0).canRedo());
    assertTrue(at(1, STEP).canUndo());
    assertFalse(at(1, STEP).canRedo());
    assertFalse(at(0, STEP).canUndo());
    assertTrue(at(0, STEP).canRedo());
  }

  @Test
  void doubtsAreThoseOfTheIssueAndOfItsArticles() {
    ReviewState state = at(0);
    assertEquals(issue.warnings(), state.doubtsOf(-1));
    assertEquals(issue.warnings(), state.doubtsOf(1));
    assertEquals(issue.articles().getFirst().warnings(), state.doubtsOf(0));
    assertEquals(state.doubtsOf(-1).size() + state.doubtsOf(0).size(), state.doubts());
  }

  @Test
  void aRevisionChangesSomething() {
    assertThrows(
        IllegalArgumentException.class, () -> new Revision(List.of(), Instant.EPOCH, "reader"));
  }

  @Test
  void aLineReadsAsItWasCorrected() {
    ReviewLine printed =
        new ReviewLine(
            3, "渡囗", Optional.empty(), 0, Optional.empty(), Optional.empty(), Optional.empty());
    ReviewLine corrected =
        new ReviewLine(
            3, "渡囗", Optional.of("渡口"), 0, Optional.empty(), Optional.empty(), Optional.empty());
    assertEquals("渡囗", printed.text());
    assertEquals("渡口", corrected.text());
  }
}
