package kange.parse.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import kange.model.explain.LabelBasis;
import org.junit.jupiter.api.Test;

@SuppressWarnings("EnumOrdinal") // an index of arrays, as in what is tested
class SequenceLabellerTest {
  /** More lines than are decided at once. */
  private static final int LONG = 8192 + 700;

  private static final double NEAR = 1e-3;

  private static final LineFeature[] LISTED = {
    LineFeature.ANY,
    LineFeature.PLACED_FIRST,
    LineFeature.PLACED_FIRST_EXACTLY,
    LineFeature.PLACED_FIRST_IN_ORDER,
    LineFeature.PLACED_FIRST_WITHOUT_RIVAL
  };

  private static FeatureTable one(LineFeature... features) {
    FeatureTable table = new FeatureTable(1);
    for (LineFeature feature : features) {
      table.set(0, feature);
    }
    return table;
  }

  private static LineLabel of(FeatureTable table, Set<Integer> contents) {
    return new SequenceLabeller(LabelWeights.read("MASTHEAD ANY 0 5.000".lines()))
        .label(table, contents)
        .at(0);
  }

  @Test
  void aLongFileIsLabelledAsInOnePiece() {
    Random random = new Random(11);
    LabelWeights weights = Chains.weights(random);
    FeatureTable table = Chains.table(LONG, random);
    Labelling labelling = new SequenceLabeller(weights).label(table, Set.of());
    Lattice whole = new Lattice(weights, table, 0, LONG, Chains.free(LONG));
    byte[] best = whole.best();
    float[] marginals = whole.marginals();
    assertEquals(LONG, labelling.size());
    for (int i = 0; i < LONG; i++) {
      assertEquals(Chains.label(best[i]), labelling.at(i), "line " + i);
      int at = i * LabelWeights.LABELS;
      assertEquals(marginals[at + best[i]], labelling.probability(i), NEAR, "line " + i);
      assertEquals(
          marginals[at + LineLabel.TITLE.ordinal()],
          labelling.titleProbability(i),
          NEAR,
          "line " + i);
    }
  }

  @Test
  void theSecondBestIsAnotherLabelAndNoOtherIsMoreProbable() {
    Random random = new Random(12);
    LabelWeights weights = Chains.weights(random);
    FeatureTable table = Chains.table(50, random);
    Labelling labelling = new SequenceLabeller(weights).label(table, Set.of());
    float[] marginals = new Lattice(weights, table, 0, 50, Chains.free(50)).marginals();
    for (int i = 0; i < 50; i++) {
      assertNotEquals(labelling.at(i), labelling.otherwise(i));
      double second = marginals[i * LabelWeights.LABELS + labelling.otherwise(i).ordinal()];
      for (LineLabel label : LineLabel.values()) {
        double other = marginals[i * LabelWeights.LABELS + label.ordinal()];
        assertEquals(
            label == labelling.at(i) ? second : Math.max(second, other), second, "line " + i);
      }
    }
  }

  @Test
  void theContentsPageIsWhatItWasFoundToBe() {
    assertEquals(LineLabel.CONTENTS, of(one(LineFeature.ANY), Set.of(0)));
    assertEquals(LineLabel.MASTHEAD, of(one(LineFeature.ANY), Set.of()));
  }

  @Test
  void codeIsText() {
    assertEquals(LineLabel.BODY, of(one(LineFeature.ANY, LineFeature.CODE), Set.of()));
  }

  @Test
  void whatALibrarianLeavesOutIsLeftOut() {
    assertEquals(LineLabel.FOLIO, of(one(LineFeature.ANY, LineFeature.PROFILE_IGNORED), Set.of()));
  }

  @Test
  void aTitleListedWordForWordIsOneUnlessItStandsInAListOrHasARival() {
    assertEquals(LineLabel.TITLE, of(one(LISTED), Set.of()));
    for (int missing = 2; missing < LISTED.length; missing++) {
      FeatureTable table = new FeatureTable(1);
      for (int k = 0; k < LISTED.length; k++) {
        table.set(0, LISTED[k], k != missing);
      }
      assertEquals(LineLabel.MASTHEAD, of(table, Set.of()), "without " + LISTED[missing]);
    }
    FeatureTable crowded = one(LISTED);
    crowded.set(0, LineFeature.PLACED_FIRST_CROWDED);
    assertEquals(LineLabel.MASTHEAD, of(crowded, Set.of()));
  }

  @Test
  void theFurtherLinesOfATitleListedWordForWordAreOfItAndADashBeginsTheSubtitle() {
    FeatureTable table = new FeatureTable(4);
    for (LineFeature feature : LISTED) {
      table.set(0, feature);
    }
    for (int i = 1; i < 4; i++) {
      table.set(i, LineFeature.ANY);
      table.set(i, LineFeature.PLACED_MORE);
    }
    table.set(2, LineFeature.STARTS_DASH);
    byte[] forced = SequenceLabeller.forced(table, Set.of());
    assertEquals(LineLabel.TITLE, Chains.label(forced[0]));
    assertEquals(LineLabel.TITLE_MORE, Chains.label(forced[1]));
    assertEquals(-1, forced[2]);
    assertEquals(-1, forced[3], "what stands below a free line is free");
  }

  @Test
  void aFileWithoutLinesHasNoLabels() {
    assertEquals(
        0, new SequenceLabeller(LabelWeights.none()).label(new FeatureTable(0), Set.of()).size());
  }

  @Test
  void whatIsDecidedByRuleIsCertain() {
    Labelling decided = Labelling.decided(List.of(LineLabel.TITLE, LineLabel.BODY));
    assertEquals(LineLabel.TITLE, decided.at(0));
    assertEquals(1, decided.probability(1));
    assertEquals(1, decided.titleProbability(0));
    assertEquals(0, decided.titleProbability(1));
  }

  @Test
  void whatIsSaidOfALineIsTakenAsKnownAndItsNeighboursFollow() {
    LabelWeights weights = LabelWeights.read("BODY ANY 0 1.000\nBYLINE > BODY 0.500".lines());
    FeatureTable table = new FeatureTable(2);
    table.set(0, LineFeature.ANY);
    table.set(1, LineFeature.ANY);
    SequenceLabeller labeller = new SequenceLabeller(weights);
    assertEquals(LineLabel.BODY, labeller.label(table, Set.of()).at(0));
    Labelling said = labeller.label(table, Set.of(), Map.of(0, LineLabel.BYLINE));
    assertEquals(List.of(LineLabel.BYLINE, LineLabel.BODY), said.labels());
    assertEquals(LabelBasis.SAID, said.basis(0));
    assertEquals(LabelBasis.WEIGHED, said.basis(1));
  }

  @Test
  void aRuleBetweenPartsIsOfNoArticle() {
    assertEquals(LineLabel.FOLIO, of(one(LineFeature.ANY, LineFeature.RULE_LINE), Set.of()));
  }
}
