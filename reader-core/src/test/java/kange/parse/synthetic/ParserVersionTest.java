package kange.parse.synthetic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Whoever mends what is filed relies on it: the same version of the parser reads the same text the
 * same way. Whatever is read otherwise is another version.
 */
class ParserVersionTest {
  private static final String WRITE =
      "; then write readings.txt anew: RecordedReadings"
          + " reader-core/src/test/resources/kange/parse/synthetic/readings.txt";

  @Test
  void whatIsReadOtherwiseRaisesTheVersionAndIsRecorded() throws Exception {
    RecordedReadings stored = RecordedReadings.stored();
    RecordedReadings now = RecordedReadings.now();
    if (stored.version() == now.version()) {
      assertEquals(
          List.of(),
          stored.readOtherwise(now),
          "these texts are read otherwise than before: raise IssueParser.VERSION" + WRITE);
    }
    assertEquals(stored.version(), now.version(), "the version has changed" + WRITE);
    assertEquals(stored.rows(), now.rows(), "texts have come, gone or changed" + WRITE);
  }

  @Test
  void aTextReadOtherwiseIsToldFromAnotherText() {
    RecordedReadings before =
        new RecordedReadings(
            1,
            Map.of(
                "same", new RecordedReadings.Row("a", "x"),
                "read-otherwise", new RecordedReadings.Row("b", "y"),
                "rewritten", new RecordedReadings.Row("c", "z")));
    Map<String, RecordedReadings.Row> rows = new HashMap<>(before.rows());
    rows.put("read-otherwise", new RecordedReadings.Row("b", "other"));
    rows.put("rewritten", new RecordedReadings.Row("new", "other"));
    RecordedReadings after = new RecordedReadings(1, rows);

    assertEquals(List.of("read-otherwise"), before.readOtherwise(after));
    assertTrue(before.readOtherwise(before).isEmpty());
  }
}
