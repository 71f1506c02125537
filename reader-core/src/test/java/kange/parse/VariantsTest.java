package kange.parse;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VariantsTest {
  /** Share of the articles of a sample that are read with the lines of the card. */
  private static final double NEARLY_ALL = 0.9;

  /** What another layout costs shows only where the one that was written is read. */
  private static List<String> samplesThatAreRead() throws IOException {
    Map<String, SampleAhead> ahead = SampleAhead.all();
    return Samples.names().stream()
        .filter(n -> exact(Optional.ofNullable(ahead.get(n))) >= NEARLY_ALL)
        .toList();
  }

  private static double exact(Optional<SampleAhead> ahead) {
    return ahead.map(a -> a.figures().getOrDefault("detect.exact", 1.0)).orElse(1.0);
  }

  @Test
  void theSamplesAreReadInLayoutsTheyWereNotWrittenIn() throws Exception {
    VariantRun run = VariantRun.of(samplesThatAreRead());

    assertTrue(run.mean("plain", "detect.f1") >= 0.95, run.table());
    assertTrue(run.mean("no end marks", "detect.f1") >= 0.9, run.table());
    assertTrue(run.mean("torn", "order") >= 0.55, run.table());
  }
}
