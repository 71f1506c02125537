package kange.parse.doubt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@SuppressWarnings("EnumOrdinal") // an index of arrays, as in what is tested
class DoubtWeightsTest {
  private static double[] values(Evidence evidence, double value) {
    double[] values = new double[Evidence.values().length];
    values[evidence.ordinal()] = value;
    return values;
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    double[] some = new double[Evidence.values().length];
    for (int k = 0; k < some.length; k++) {
      some[k] = (k - 7) / 8.0;
    }
    String text = new DoubtWeights(some).text();
    DoubtWeights again = DoubtWeights.read(Stream.concat(Stream.of("# a remark"), text.lines()));
    assertEquals(text, again.text());
    for (Evidence evidence : Evidence.values()) {
      assertEquals(
          some[evidence.ordinal()], again.shares(values(evidence, 1))[evidence.ordinal()], 0.001);
    }
  }

  @Test
  void evidenceThatNoLongerExistsIsNoSilentLoss() {
    Stream<String> rows = Stream.of("NO_SUCH_EVIDENCE 1.000");
    assertThrows(IllegalArgumentException.class, () -> DoubtWeights.read(rows));
  }

  @Test
  void whereNothingIsKnownRightAndWrongAreEvenAndEvidenceMovesIt() {
    DoubtWeights weights = DoubtWeights.read(Stream.of("TORN_END 2.000", "HAS_KICKER -1.000"));
    assertEquals(0.5, weights.wrong(values(Evidence.ANY, 1)), 1e-9);
    assertTrue(weights.wrong(values(Evidence.TORN_END, 1)) > 0.8);
    assertTrue(weights.wrong(values(Evidence.HAS_KICKER, 1)) < 0.3);
  }

  @Test
  void theWeightsThatComeWithTheProgramSayHowOftenAnArticleIsWrongAtAll() {
    assertNotEquals(
        0, DoubtWeights.learnt().shares(values(Evidence.ANY, 1))[Evidence.ANY.ordinal()]);
  }
}
