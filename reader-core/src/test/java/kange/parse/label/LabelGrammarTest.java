package kange.parse.label;

import static kange.parse.label.LabelGrammar.allows;
import static kange.parse.label.LabelGrammar.broken;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import kange.model.explain.LabelRule;
import org.junit.jupiter.api.Test;

@SuppressWarnings("EnumOrdinal") // an index of arrays, as in what is tested
class LabelGrammarTest {
  private static final int L = LabelWeights.LABELS;

  @Test
  void whatStandsOverATitleHasOneBelowIt() {
    assertTrue(allows(LineLabel.KICKER, LineLabel.TITLE));
    assertTrue(allows(LineLabel.KICKER, LineLabel.FOLIO), "a page may end between them");
    assertFalse(allows(LineLabel.KICKER, LineLabel.BODY));
    assertFalse(allows(LineLabel.KICKER, LineLabel.CONTENTS));
  }

  @Test
  void whatGoesOnWithATitleHasOneAbove() {
    assertTrue(allows(LineLabel.TITLE, LineLabel.TITLE_MORE));
    assertFalse(allows(LineLabel.BODY, LineLabel.TITLE_MORE));
    assertTrue(allows(LineLabel.BYLINE, LineLabel.SUBTITLE));
    assertFalse(allows(LineLabel.BODY, LineLabel.SUBTITLE));
  }

  @Test
  void anArticleHasSomethingBelowItsTitle() {
    assertTrue(allows(LineLabel.TITLE, LineLabel.BODY));
    assertFalse(allows(LineLabel.TITLE, LineLabel.TITLE));
    assertFalse(allows(LineLabel.TITLE_MORE, LineLabel.MASTHEAD));
  }

  @Test
  void noArticleGoesOnRightBelowANotice() {
    assertFalse(allows(LineLabel.NOTICE, LineLabel.BODY));
    assertFalse(allows(LineLabel.NOTICE, LineLabel.BYLINE));
    assertTrue(allows(LineLabel.NOTICE, LineLabel.TITLE));
    assertTrue(allows(LineLabel.NOTICE, LineLabel.FOLIO));
  }

  @Test
  void whatCannotBeSaysWhichRuleItBreaks() {
    assertEquals(Set.of(LabelRule.NOTICE_IS_APART), broken(LineLabel.NOTICE, LineLabel.BODY));
    assertEquals(Set.of(LabelRule.TITLE_HAS_TEXT), broken(LineLabel.TITLE, LineLabel.TITLE));
    assertEquals(Set.of(LabelRule.KICKER_HAS_TITLE), broken(LineLabel.KICKER, LineLabel.BODY));
    assertEquals(Set.of(LabelRule.TITLE_GOES_ON), broken(LineLabel.BODY, LineLabel.TITLE_MORE));
    assertEquals(Set.of(LabelRule.SUBTITLE_HAS_TITLE), broken(LineLabel.BODY, LineLabel.SUBTITLE));
    assertEquals(
        Set.of(LabelRule.KICKER_HAS_TITLE, LabelRule.SUBTITLE_HAS_TITLE),
        broken(LineLabel.KICKER, LineLabel.SUBTITLE));
    assertEquals(Set.of(), broken(LineLabel.TITLE, LineLabel.SUBTITLE));
  }

  @Test
  void noSpeechOfALineMakesUpForTheOrder() {
    LabelWeights weights = LabelWeights.none();
    FeatureTable table = new FeatureTable(2);
    for (int line = 0; line < 2; line++) {
      table.set(line, LineFeature.ANY);
      table.set(line, LineFeature.TITLE_LIKE);
    }
    weights.states[LabelWeights.state(0, 0) + LineLabel.TITLE.ordinal()] = 5;
    byte[] best = new Lattice(weights, table, 0, 2, Chains.free(2)).best();
    int titles = 0;
    for (byte label : best) {
      titles += label == LineLabel.TITLE.ordinal() ? 1 : 0;
    }
    assertEquals(1, titles, "one of the two, though each by itself would be one");
  }

  @Test
  void whatIsLearntStandsBesideTheGrammar() {
    LabelWeights weights = LabelWeights.none();
    int allowed = LineLabel.TITLE.ordinal() * L + LineLabel.BYLINE.ordinal();
    weights.transitions[allowed] = 2;
    assertEquals(2, weights.step(LineLabel.TITLE.ordinal(), LineLabel.BYLINE.ordinal()));
    float[] steps = weights.steps();
    float[] again = new float[steps.length];
    for (int k = 0; k < again.length; k++) {
      again[k] = weights.step(k / L, k % L);
    }
    assertArrayEquals(again, steps);
  }
}
