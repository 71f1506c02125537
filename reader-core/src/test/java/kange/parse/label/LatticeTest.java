package kange.parse.label;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sums and maxima over a chain against those over every labelling, one by one. */
@SuppressWarnings("EnumOrdinal") // an index of arrays, as in what is tested
class LatticeTest {
  private static final int L = LabelWeights.LABELS;

  /** All labellings of so many lines can still be counted. */
  private static final int LINES = 4;

  private static final double NEAR = 1e-4;

  private final Random random = new Random(7);

  /** What a labelling adds up to, from the weights themselves. */
  private static double score(LabelWeights weights, FeatureTable table, int[] labels) {
    double sum = 0;
    for (int i = 0; i < labels.length; i++) {
      for (int offset = -LabelWeights.REACH; offset <= LabelWeights.REACH; offset++) {
        if (i + offset >= 0 && i + offset < table.lines()) {
          for (int feature : table.of(i + offset)) {
            sum += weights.states[LabelWeights.state(offset, feature) + labels[i]];
          }
        }
      }
      for (int feature : table.of(i)) {
        sum += weights.states[LabelWeights.state(Standing.of(table, i), feature) + labels[i]];
      }
      sum += i == 0 ? 0 : weights.step(labels[i - 1], labels[i]);
    }
    return sum;
  }

  private static boolean isAllowed(FeatureTable table, int[] labels) {
    for (int i = 0; i < labels.length; i++) {
      if (!PossibleLabels.of(table, i)[labels[i]]) {
        return false;
      }
    }
    return true;
  }

  private static int[] labelling(int number) {
    int[] labels = new int[LINES];
    int rest = number;
    for (int i = 0; i < LINES; i++) {
      labels[i] = rest % L;
      rest /= L;
    }
    return labels;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void theBestLabellingIsTheBestOfAll(long seed) {
    Random dice = new Random(seed);
    LabelWeights weights = Chains.weights(dice);
    FeatureTable table = Chains.table(LINES, dice);
    int[] best = new int[0];
    double most = Double.NEGATIVE_INFINITY;
    for (int n = 0; n < Math.pow(L, LINES); n++) {
      int[] labels = labelling(n);
      double score = isAllowed(table, labels) ? score(weights, table, labels) : most;
      if (score > most) {
        most = score;
        best = labels;
      }
    }
    byte[] found = new Lattice(weights, table, 0, LINES, Chains.free(LINES)).best();
    for (int i = 0; i < LINES; i++) {
      assertEquals(best[i], found[i], "line " + i);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theProbabilityOfALabelIsTheShareOfAllLabellingsThatHaveIt(long seed) {
    Random dice = new Random(seed);
    LabelWeights weights = Chains.weights(dice);
    FeatureTable table = Chains.table(LINES, dice);
    double[] sums = new double[LINES * L];
    double all = 0;
    for (int n = 0; n < Math.pow(L, LINES); n++) {
      int[] labels = labelling(n);
      double share = isAllowed(table, labels) ? Math.exp(score(weights, table, labels)) : 0;
      all += share;
      for (int i = 0; i < LINES; i++) {
        sums[i * L + labels[i]] += share;
      }
    }
    Lattice lattice = new Lattice(weights, table, 0, LINES, Chains.free(LINES));
    float[] marginals = lattice.marginals();
    for (int k = 0; k < sums.length; k++) {
      assertEquals(sums[k] / all, marginals[k], NEAR, "line " + k / L + ", label " + k % L);
    }
    assertEquals(Math.log(all), lattice.chain().logarithm, NEAR * LINES);
  }

  @Test
  void theProbabilitiesOfALineAddUpToOneHoweverLongTheFile() {
    int lines = 3000;
    Lattice lattice =
        new Lattice(
            Chains.weights(random), Chains.table(lines, random), 0, lines, Chains.free(lines));
    float[] marginals = lattice.marginals();
    for (int i = 0; i < lines; i++) {
      double sum = 0;
      for (int l = 0; l < L; l++) {
        sum += marginals[i * L + l];
      }
      assertEquals(1, sum, NEAR, "line " + i);
    }
  }

  @Test
  void aLineWhoseLabelIsKnownHasItAndTellsItsNeighbours() {
    LabelWeights weights = LabelWeights.none();
    int body = LineLabel.BODY.ordinal();
    weights.states[LabelWeights.state(0, LineFeature.ANY.ordinal()) + body] = 3;
    weights.transitions[LineLabel.TITLE.ordinal() * L + LineLabel.BYLINE.ordinal()] = 5;
    FeatureTable table = new FeatureTable(3);
    for (int i = 0; i < 3; i++) {
      table.set(i, LineFeature.ANY);
    }
    byte[] forced = Chains.free(3);
    Lattice free = new Lattice(weights, table, 0, 3, forced);
    assertNotEquals(LineLabel.TITLE, Chains.label(free.best()[1]));

    forced[1] = Chains.label(LineLabel.TITLE);
    Lattice lattice = new Lattice(weights, table, 0, 3, forced);
    byte[] best = lattice.best();
    assertEquals(LineLabel.BODY, Chains.label(best[0]));
    assertEquals(LineLabel.TITLE, Chains.label(best[1]));
    assertEquals(LineLabel.BYLINE, Chains.label(best[2]));
    assertEquals(1, lattice.marginals()[L + LineLabel.TITLE.ordinal()], NEAR);
  }

  @Test
  void aContentsPageIsOnlyWhereItIsKnownToBe() {
    LabelWeights weights = always(LineLabel.CONTENTS);
    FeatureTable table = new FeatureTable(2);
    table.set(0, LineFeature.ANY);
    table.set(1, LineFeature.ANY);
    byte[] forced = Chains.free(2);
    forced[1] = Chains.label(LineLabel.CONTENTS);
    byte[] best = new Lattice(weights, table, 0, 2, forced).best();
    assertNotEquals(LineLabel.CONTENTS, Chains.label(best[0]));
    assertEquals(LineLabel.CONTENTS, Chains.label(best[1]));
  }

  @Test
  void aGuideStandsOnlyBelowAHeadingThatSaysSo() {
    LabelWeights weights = always(LineLabel.GUIDE);
    FeatureTable table = new FeatureTable(3);
    for (int i = 0; i < 3; i++) {
      table.set(i, LineFeature.ANY);
    }
    table.set(1, LineFeature.BELOW_GUIDE_HEAD);
    byte[] best = new Lattice(weights, table, 0, 3, Chains.free(3)).best();
    assertNotEquals(LineLabel.GUIDE, Chains.label(best[0]));
    assertEquals(LineLabel.GUIDE, Chains.label(best[1]));
    assertNotEquals(LineLabel.GUIDE, Chains.label(best[2]));
  }

  @Test
  void aStretchSeesTheFeaturesOfTheLinesAroundIt() {
    LabelWeights weights = Chains.weights(random);
    FeatureTable table = Chains.table(9, random);
    Lattice whole = new Lattice(weights, table, 0, 9, Chains.free(9));
    Lattice stretch = new Lattice(weights, table, 3, 6, Chains.free(9));
    for (int i = 0; i < 3; i++) {
      for (int l = 0; l < L; l++) {
        assertEquals(whole.score(3 + i, l), stretch.score(i, l), NEAR);
      }
    }
  }

  @Test
  void aLineHasOnlyTheWeightsOfItsStanding() {
    LabelWeights weights = LabelWeights.none();
    int any = LineFeature.ANY.ordinal();
    int title = LineLabel.TITLE.ordinal();
    weights.states[LabelWeights.state(Standing.BARE, any) + title] = 1;
    weights.states[LabelWeights.state(Standing.LISTED, any) + title] = 2;
    weights.states[LabelWeights.state(Standing.UNLISTED, any) + title] = 4;
    FeatureTable table = new FeatureTable(3);
    for (int i = 0; i < 3; i++) {
      table.set(i, LineFeature.ANY);
      table.set(i, LineFeature.TITLE_LIKE);
    }
    table.set(0, LineFeature.NO_CONTENTS);
    table.set(1, LineFeature.PLACED_FIRST);
    Lattice lattice = new Lattice(weights, table, 0, 3, Chains.free(3));
    float[] scores = {lattice.score(0, title), lattice.score(1, title), lattice.score(2, title)};
    assertArrayEquals(new float[] {1, 2, 4}, scores);
  }

  @Test
  void oneLineAloneIsAChainToo() {
    LabelWeights weights = always(LineLabel.BODY);
    FeatureTable table = new FeatureTable(1);
    table.set(0, LineFeature.ANY);
    Lattice lattice = new Lattice(weights, table, 0, 1, Chains.free(1));
    assertEquals(LineLabel.BODY, Chains.label(lattice.best()[0]));
    assertTrue(lattice.marginals()[LineLabel.BODY.ordinal()] > 0.9);
  }

  private static LabelWeights always(LineLabel label) {
    LabelWeights weights = LabelWeights.none();
    weights.states[LabelWeights.state(0, LineFeature.ANY.ordinal()) + label.ordinal()] = 9;
    return weights;
  }
}
