package kange.parse.doubt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@SuppressWarnings("EnumOrdinal") // an index of arrays, as in what is tested
class DoubtTreesTest {
  /** Kicker? Then: torn? Without a kicker nothing more is asked. */
  private static final String ROW =
      "HAS_KICKER>0.5000 - TORN_END>0.5000 - - - - 0.1000 0.1000 0.1000 0.1000 0.2000 0.2000 1.0000"
          + " 1.0000";

  private static double[] shares(Evidence... there) {
    double[] values = new double[Evidence.values().length];
    for (Evidence evidence : there) {
      values[evidence.ordinal()] = 1;
    }
    double[] shares = new double[values.length];
    DoubtTrees.read(Stream.of("# a remark", ROW)).add(values, shares);
    return shares;
  }

  private static double sum(double[] shares) {
    return Arrays.stream(shares).sum();
  }

  @Test
  void theSharesAddUpToTheLeafThatTheAnswersLeadTo() {
    assertEquals(0.1, sum(shares()), 1e-9);
    assertEquals(0.1, sum(shares(Evidence.TORN_END)), 1e-9);
    assertEquals(0.2, sum(shares(Evidence.HAS_KICKER)), 1e-9);
    assertEquals(1.0, sum(shares(Evidence.HAS_KICKER, Evidence.TORN_END)), 1e-9);
  }

  @Test
  void onlyWhatIsThereHasAShareTheRestIsOfNothing() {
    double[] shares = shares(Evidence.HAS_KICKER, Evidence.TORN_END);
    assertEquals(0.25, shares[Evidence.HAS_KICKER.ordinal()], 1e-9);
    assertEquals(0.4, shares[Evidence.TORN_END.ordinal()], 1e-9);
    assertEquals(0.35, shares[Evidence.ANY.ordinal()], 1e-9);
    assertEquals(0, shares()[Evidence.HAS_KICKER.ordinal()]);
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    assertEquals(ROW + "\n", DoubtTrees.read(Stream.of(ROW)).text());
  }

  @Test
  void evidenceThatNoLongerExistsIsNoSilentLoss() {
    Stream<String> rows = Stream.of(ROW.replace("TORN_END", "NO_SUCH_EVIDENCE"));
    assertThrows(IllegalArgumentException.class, () -> DoubtTrees.read(rows));
  }

  @Test
  void treesAddToWhatWeightsSay() {
    double[] values = new double[Evidence.values().length];
    values[Evidence.HAS_KICKER.ordinal()] = 1;
    DoubtWeights weights = DoubtWeights.read(Stream.of("HAS_KICKER 1.000"));
    DoubtWeights both = weights.with(DoubtTrees.read(Stream.of(ROW)));
    assertEquals(sum(weights.shares(values)) + 0.2, sum(both.shares(values)), 1e-9);
  }
}
