package kange.parse.label;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@SuppressWarnings("EnumOrdinal") // an index of arrays, as in what is tested
class LabelWeightsTest {
  private static final int L = LabelWeights.LABELS;

  /** The text has three digits behind the point and leaves out what is next to nothing. */
  private static final float ROUNDED = 0.011f;

  @Test
  void aRowIsTheWeightOfWhatItNames() {
    LabelWeights weights =
        LabelWeights.read(
            Stream.of(
                "# a remark",
                "TITLE > BYLINE 1.500",
                "TITLE LEVEL_1 0 2.250",
                "BODY PROSE -2 -0.125",
                "KICKER BOLD LISTED 0.750"));
    int title = LineLabel.TITLE.ordinal();
    assertEquals(1.5f, weights.transitions[title * L + LineLabel.BYLINE.ordinal()]);
    assertEquals(
        2.25f, weights.states[LabelWeights.state(0, LineFeature.LEVEL_1.ordinal()) + title]);
    assertEquals(
        -0.125f,
        weights
            .states[
            LabelWeights.state(-2, LineFeature.PROSE.ordinal()) + LineLabel.BODY.ordinal()]);
    assertEquals(
        0.75f,
        weights
            .states[
            LabelWeights.state(Standing.LISTED, LineFeature.BOLD.ordinal())
                + LineLabel.KICKER.ordinal()]);
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    LabelWeights weights = Chains.weights(new Random(3));
    LabelWeights again = LabelWeights.read(weights.text().lines());
    assertArrayEquals(weights.states, again.states, ROUNDED);
    assertArrayEquals(weights.transitions, again.transitions, ROUNDED);
    assertEquals(weights.text(), again.text());
  }

  @Test
  void whatIsNextToNothingIsNotWritten() {
    LabelWeights weights = LabelWeights.none();
    weights.transitions[1] = 0.009f;
    weights.states[2] = -0.02f;
    assertEquals(List.of("TITLE_MORE ANY -2 -0.020"), weights.text().lines().toList());
  }

  @Test
  void theWeightsThatComeWithTheProgramSpeakForEveryLabel() {
    LabelWeights weights = LabelWeights.learnt();
    for (LineLabel label : LineLabel.values()) {
      int follows = 0;
      for (int next = 0; next < L; next++) {
        follows += weights.transitions[label.ordinal() * L + next] != 0 ? 1 : 0;
      }
      assertNotEquals(0, follows, label::name);
    }
  }

  @Test
  void aFeatureThatNoLongerExistsIsNoSilentLoss() {
    Stream<String> rows = Stream.of("TITLE NO_SUCH_FEATURE 0 1.000");
    assertThrows(IllegalArgumentException.class, () -> LabelWeights.read(rows));
  }
}
