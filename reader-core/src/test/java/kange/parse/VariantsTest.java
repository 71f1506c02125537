package kange.parse;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class VariantsTest {
  @Test
  void theSamplesAreReadInLayoutsTheyWereNotWrittenIn() throws Exception {
    VariantRun run = VariantRun.of(false);

    assertTrue(run.mean("plain", "detect.f1") >= 0.95, run.table());
    assertTrue(run.mean("no end marks", "detect.f1") >= 0.9, run.table());
    assertTrue(run.mean("torn", "order") >= 0.75, run.table());
  }
}
