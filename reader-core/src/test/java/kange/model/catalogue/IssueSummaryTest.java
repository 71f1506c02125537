package kange.model.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import kange.model.issue.IssueMetadata;
import org.junit.jupiter.api.Test;

class IssueSummaryTest {
  private static IssueSummary issue(IssueMetadata metadata) {
    String file = "2024年合订.txt";
    return new IssueSummary(
        1, metadata.journalLabel(file), metadata, file, List.of(), 1, 1, 0, Instant.EPOCH);
  }

  @Test
  void aNamedIssueStandsUnderItsJournal() {
    IssueSummary issue = issue(IssueMetadata.unknown().ofJournal("南溪机关"));
    assertTrue(issue.named());
    assertEquals("南溪机关", issue.heading());
  }

  @Test
  void oneThatNamesNoJournalStandsUnderItsFileWithTheEndingThatNoJournalHas() {
    IssueSummary issue = issue(IssueMetadata.unknown());
    assertFalse(issue.named());
    assertEquals("2024年合订.txt", issue.heading());
    assertEquals("2024年合订.txt", issue.label());
  }

  @Test
  void oneWhoseFileNameALibrarianHasJoinedToAJournalIsNamed() {
    IssueMetadata unknown = IssueMetadata.unknown();
    IssueSummary issue =
        new IssueSummary(1, "南溪机关", unknown, "qx.txt", List.of(), 1, 1, 0, Instant.EPOCH);
    assertTrue(issue.named());
    assertEquals("南溪机关", issue.label());
  }
}
