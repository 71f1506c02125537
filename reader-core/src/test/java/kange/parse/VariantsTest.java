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

    reaches(run, "plain", "detect.f1", 0.99);
    reaches(run, "plain", "detect.exact", 0.97);
    reaches(run, "no end marks", "detect.f1", 0.99);
    reaches(run, "no end marks", "detect.exact", 0.94);
    reaches(run, "no blank lines", "detect.f1", 0.98);
    reaches(run, "no blank lines", "detect.exact", 0.93);
    reaches(run, "torn", "detect.f1", 0.95);
    reaches(run, "torn", "order", 0.65);
  }

  private static void reaches(VariantRun run, String family, String figure, double least) {
    assertTrue(
        run.mean(family, figure) >= least,
        () -> figure + " of " + family + " is to be " + least + "\n" + run.table());
  }
}
