package kange.parse.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Other labellings of lines whose features and weights are dice. */
@SuppressWarnings("EnumOrdinal") // an index of arrays, as in what is tested
class OtherLabellingsTest {
  private static final int LINES = 60;
  private static final double NEAR = 1e-2;

  private final Random random = new Random(23);
  private final LabelWeights weights = Chains.weights(random);
  private final FeatureTable table = Chains.table(LINES, random);
  private final SequenceLabeller labeller = new SequenceLabeller(weights);
  private final Labelling labelling = labeller.label(table, Set.of());

  @Test
  void itIsWhatTheLabellerSaysWhenItIsToldSo() {
    List<Relabelling> others = labelling.others(0, LINES);
    assertTrue(others.size() > 10, "there are others to look at");
    for (Relabelling other : others) {
      Labelling told = labeller.label(table, Set.of(), Map.copyOf(other.changes()));
      other.changes().forEach((line, label) -> assertEquals(label, told.at(line)));
      double lost = score(labelling) - score(told);
      assertTrue(lost <= other.margin() + NEAR, "no better one was overlooked: " + other);
    }
  }

  @Test
  void theLikeliestStandFirstAndNoneTwice() {
    List<Relabelling> others = labelling.others(0, LINES);
    for (int k = 1; k < others.size(); k++) {
      assertTrue(others.get(k - 1).margin() <= others.get(k).margin());
    }
    assertEquals(others.size(), new HashSet<>(others).size());
  }

  @Test
  void linesOutsideTheStretchStay() {
    for (Relabelling other : labelling.others(20, 30)) {
      assertTrue(other.changes().firstKey() >= 20 && other.changes().lastKey() < 30);
    }
  }

  @Test
  void whichKindOfLeftoverALineIsMakesNoReadingOfItsOwn() {
    for (Relabelling other : labelling.others(0, LINES)) {
      other
          .changes()
          .forEach(
              (line, label) ->
                  assertFalse(isLeft(label) && isLeft(labelling.at(line)), "line " + line));
    }
  }

  @Test
  void noneAreKnownWhereRulesDecided() {
    assertEquals(
        List.of(), Labelling.decided(List.of(LineLabel.TITLE, LineLabel.BODY)).others(0, 2));
  }

  private static boolean isLeft(LineLabel label) {
    return !label.ofArticle() && label != LineLabel.BANNER;
  }

  private double score(Labelling labels) {
    Lattice lattice = new Lattice(weights, table, 0, LINES, Chains.free(LINES));
    double sum = 0;
    for (int i = 0; i < LINES; i++) {
      int label = labels.at(i).ordinal();
      sum += lattice.score(i, label);
      sum += i == 0 ? 0 : weights.step(labels.at(i - 1).ordinal(), label);
    }
    return sum;
  }
}
