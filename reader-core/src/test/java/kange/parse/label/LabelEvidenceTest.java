package kange.parse.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import kange.model.explain.BrokenRule;
import kange.model.explain.LabelBasis;
import kange.model.explain.LabelReason;
import kange.model.explain.LabelRule;
import kange.model.explain.OtherLabel;
import kange.parse.Texts;
import kange.parse.contents.Contents;
import kange.parse.contents.ContentsReader;
import kange.parse.line.TextLine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What told between two labels is what the labelling counted. */
@SuppressWarnings("EnumOrdinal") // as the labelling has them
class LabelEvidenceTest {
  private static final int ALL = Integer.MAX_VALUE;

  private static final String ISSUE =
      """
      江渡职工
      2025年第3期

      # 渡口的石阶

      文 / 何晓舟

      %s

      ```
      int steps = 3;
      ```

      守灯的人

      □ 林望

      %s
      """
          .formatted(Texts.PROSE, Texts.OTHER_PROSE);

  private FeatureTable table;
  private Labelling labelling;
  private byte[] forced;

  @BeforeEach
  void label() {
    List<TextLine> lines = Texts.lines(ISSUE);
    Contents contents = ContentsReader.read(lines);
    table = FeatureReader.read(lines, contents, List.of(), List.of());
    labelling = new SequenceLabeller(LabelWeights.learnt()).label(table, Set.of());
    forced = SequenceLabeller.forced(table, Set.of());
  }

  /** What was weighed of the whole file with one line labelled so, all others as they are. */
  private double score(int line, LineLabel label) {
    LabelWeights weights = LabelWeights.learnt();
    Lattice lattice = new Lattice(weights, table, 0, table.lines(), forced);
    double sum = 0;
    int above = -1;
    for (int i = 0; i < table.lines(); i++) {
      int at = (i == line ? label : labelling.at(i)).ordinal();
      sum += lattice.score(i, at);
      sum += above < 0 ? 0 : weights.learntStep(above, at);
      above = at;
    }
    return sum;
  }

  @Test
  void theMarginIsWhatTheWholeFileWouldLoseByTheOtherLabel() {
    int weighed = 0;
    for (int i = 0; i < labelling.size(); i++) {
      if (labelling.basis(i) == LabelBasis.WEIGHED) {
        weighed++;
        OtherLabel other = labelling.otherLabel(i, ALL).orElseThrow();
        double loss = score(i, labelling.at(i)) - score(i, labelling.otherwise(i));
        assertEquals(loss, other.margin(), 1e-3, i + " " + other);
        assertTrue(
            other.margin() >= 0 || !other.broken().isEmpty(),
            "the best labelling cannot be bettered by one line that may stand there");
      }
    }
    assertTrue(weighed > 6, "lines were weighed");
  }

  @Test
  void theReasonsAddUpToTheMarginAndTheStrongestComeFirst() {
    OtherLabel whole = labelling.otherLabel(2, ALL).orElseThrow();
    double sum = whole.reasons().stream().mapToDouble(LabelReason::weight).sum();
    assertEquals(whole.margin(), sum, 1e-9);

    OtherLabel short3 = labelling.otherLabel(2, 3).orElseThrow();
    assertEquals(whole.reasons().subList(0, 3), short3.reasons());
    assertEquals(whole.margin(), short3.margin());
    for (int k = 1; k < whole.reasons().size(); k++) {
      double before = Math.abs(whole.reasons().get(k - 1).weight());
      assertTrue(before >= Math.abs(whole.reasons().get(k).weight()));
    }
  }

  /** Weights by hand, so that every reason is known. */
  @Test
  void aReasonNamesWhatIsSeenAndOfWhichLine() {
    LabelWeights weights = LabelWeights.none();
    set(weights, LabelWeights.state(0, LineFeature.ANY.ordinal()), LineLabel.BODY, 0.5f);
    set(weights, LabelWeights.state(0, LineFeature.LEVEL_1.ordinal()), LineLabel.TITLE, 3);
    set(
        weights,
        LabelWeights.state(Standing.BARE, LineFeature.LEVEL_1.ordinal()),
        LineLabel.TITLE,
        1);
    set(weights, LabelWeights.state(1, LineFeature.SIGNED.ordinal()), LineLabel.TITLE, 2);
    set(weights, LabelWeights.state(0, LineFeature.SIGNED.ordinal()), LineLabel.BYLINE, 3);
    int byline = LineLabel.TITLE.ordinal() * LabelWeights.LABELS + LineLabel.BYLINE.ordinal();
    weights.transitions[byline] = 1.5f;

    Labelling byHand = new SequenceLabeller(weights).label(table, Set.of());
    OtherLabel other = byHand.otherLabel(2, ALL).orElseThrow();

    assertEquals(LineLabel.TITLE, byHand.at(2));
    assertEquals(LineLabel.BODY, other.label());
    assertEquals(
        List.of(
            new LabelReason("level-1", 0, 4),
            new LabelReason("signed", 1, 2),
            new LabelReason("label-byline", 1, 1.5),
            new LabelReason("any", 0, -0.5)),
        other.reasons());
  }

  @Test
  void whatRulesALabelOutIsARuleAndNoWeight() {
    LabelWeights weights = LabelWeights.none();
    int any = LabelWeights.state(0, LineFeature.ANY.ordinal());
    set(weights, any, LineLabel.TITLE, 5);
    set(weights, any, LineLabel.BODY, 4.75f);
    weights
            .transitions[
            LineLabel.TITLE.ordinal() * LabelWeights.LABELS + LineLabel.BODY.ordinal()] =
        1;
    FeatureTable twoAlike = new FeatureTable(2);
    for (int line = 0; line < 2; line++) {
      twoAlike.set(line, LineFeature.ANY);
      twoAlike.set(line, LineFeature.TITLE_LIKE);
    }

    Labelling byHand = new SequenceLabeller(weights).label(twoAlike, Set.of());
    OtherLabel other = byHand.otherLabel(1, ALL).orElseThrow();

    assertEquals(List.of(LineLabel.TITLE, LineLabel.BODY), byHand.labels());
    assertEquals(LineLabel.TITLE, other.label());
    assertEquals(List.of(new BrokenRule(LabelRule.TITLE_HAS_TEXT, -1)), other.broken());
    assertEquals(
        List.of(new LabelReason("label-title", -1, 1), new LabelReason("any", 0, -0.25)),
        other.reasons());
    assertEquals(0.75, other.margin());
    // The other way round nothing is broken: text may stand over text.
    assertEquals(List.of(), byHand.otherLabel(0, ALL).orElseThrow().broken());
  }

  private static void set(LabelWeights weights, int block, LineLabel label, float weight) {
    weights.states[block + label.ordinal()] = weight;
  }

  @Test
  void theProbabilityOfTheOtherLabelIsTheNextGreatest() {
    for (int i = 0; i < labelling.size(); i++) {
      if (labelling.basis(i) == LabelBasis.WEIGHED) {
        double other = labelling.otherLabel(i, 0).orElseThrow().probability();
        assertTrue(other > 0 && other + labelling.probability(i) <= 1.0001, "of line " + i);
        assertTrue(other * (LabelWeights.LABELS - 1) >= 1 - labelling.probability(i) - 1e-4);
      }
    }
  }

  @Test
  void codeIsTextByRule() {
    int code = 5;
    assertEquals(LabelBasis.CODE, labelling.basis(code));
    assertEquals(LineLabel.BODY, labelling.at(code));
    assertTrue(labelling.otherLabel(code, ALL).isEmpty());
  }
}
