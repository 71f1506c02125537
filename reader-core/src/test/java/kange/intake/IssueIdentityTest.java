package kange.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Optional;
import kange.model.issue.IssueMetadata;
import org.junit.jupiter.api.Test;

class IssueIdentityTest {
  @Test
  void aJournalIsTheSameHoweverItsNameIsSet() {
    assertEquals(of("远山 机关", "", 2026, "2"), of("远山机关", "市档案局", 2026, "２"));
    assertEquals(of("ＫＡＮ·刊", "", 2026, "二〇"), of("kan刊", "", 2026, "二〇"));
    assertNotEquals(of("远山机关", "", 2026, "二"), of("远山机关", "", 2026, "二〇"));
  }

  @Test
  void yearAndNumberTellIssuesApart() {
    assertNotEquals(of("远山机关", "", 2026, "2"), of("远山机关", "", 2025, "2"));
    assertNotEquals(of("远山机关", "", 2026, "2"), of("远山机关", "", 2026, "3"));
  }

  @Test
  void thePublisherStandsInForAJournalWithoutName() {
    assertEquals(of("", "市档案局", 2026, "2"), of("", "市 档案局", 2026, "2"));
    assertNotEquals(of("", "市档案局", 2026, "2"), of("市档案局", "", 2026, "2"), "not a journal's");
  }

  @Test
  void aMastheadThatDoesNotSayEnoughMakesNoIdentity() {
    assertEquals(Optional.empty(), of("", "", 2026, "2"));
    assertEquals(Optional.empty(), of("远山机关", "", 0, "2"));
    assertEquals(Optional.empty(), of("远山机关", "", 2026, ""));
    assertEquals(Optional.empty(), of("——", "", 2026, "2"), "nothing but punctuation");
  }

  private static Optional<String> of(String journal, String publisher, int year, String number) {
    return IssueIdentity.of(
        new IssueMetadata(
            given(journal),
            Optional.of(year).filter(y -> y > 0),
            given(number),
            Optional.empty(),
            Optional.empty(),
            given(publisher),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }

  private static Optional<String> given(String text) {
    return Optional.of(text).filter(t -> !t.isEmpty());
  }
}
