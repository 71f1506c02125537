package kange.model.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import kange.model.issue.FieldOrigin;
import org.junit.jupiter.api.Test;

class ArticleSummaryTest {
  private static ArticleSummary of(String journal, FieldOrigin.Kind origin) {
    return new ArticleSummary(
        1,
        2,
        journal,
        origin,
        Optional.of(2024),
        "2024年第7期",
        3,
        "渡口的石阶",
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        800,
        0,
        false);
  }

  @Test
  void onlyWhatTheIssueStatesIsItsJournalForReferences() {
    assertEquals(Optional.of("远山"), of("远山", FieldOrigin.Kind.TEXT).statedJournal());
    assertEquals(Optional.empty(), of(" ", FieldOrigin.Kind.TEXT).statedJournal());
    assertEquals(Optional.empty(), of("远山县委", FieldOrigin.Kind.PUBLISHER).statedJournal());
    assertEquals(Optional.empty(), of("a", FieldOrigin.Kind.FILE_NAME).statedJournal());
  }

  @Test
  void aFilesNameIsNeverPrintedAsAJournal() {
    assertEquals("远山", of("远山", FieldOrigin.Kind.TEXT).printedJournal());
    assertEquals("远山县委", of("远山县委", FieldOrigin.Kind.PUBLISHER).printedJournal());
    assertEquals("", of("a", FieldOrigin.Kind.FILE_NAME).printedJournal());
  }
}
