package kange.parse.label;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

@SuppressWarnings("EnumOrdinal") // an index of arrays, as in what is tested
class PossibleLabelsTest {
  private static boolean can(LineLabel label, LineFeature... features) {
    FeatureTable table = new FeatureTable(1);
    for (LineFeature feature : features) {
      table.set(0, feature);
    }
    return PossibleLabels.of(table, 0)[label.ordinal()];
  }

  @Test
  void runningTextIsNoMasthead() {
    LineFeature[] text = {LineFeature.LENGTH_121, LineFeature.PROSE, LineFeature.HAS_STOP};
    assertFalse(can(LineLabel.MASTHEAD, text));
    assertTrue(can(LineLabel.BODY, text));
  }

  @Test
  void aPromptIsNoTextWhereverItStands() {
    assertFalse(can(LineLabel.BODY, LineFeature.TITLE_LIKE, LineFeature.PROMPT));
    assertTrue(can(LineLabel.FOLIO, LineFeature.TITLE_LIKE, LineFeature.PROMPT));
  }

  @Test
  void aSentenceIsATitleOnlyWhereItIsListed() {
    assertFalse(can(LineLabel.TITLE, LineFeature.LENGTH_17, LineFeature.HAS_STOP));
    assertTrue(can(LineLabel.TITLE, LineFeature.LENGTH_17, LineFeature.PLACED_FIRST));
  }

  @Test
  void aSentenceIsANoticeOnlyBelowItsHeading() {
    assertFalse(can(LineLabel.NOTICE, LineFeature.HAS_STOP));
    assertTrue(can(LineLabel.NOTICE, LineFeature.HAS_STOP, LineFeature.BELOW_NOTICE_HEAD));
  }

  @Test
  void sentencesLeadToATitleOnlyBehindAnEndOrAGap() {
    LineFeature[] text = {LineFeature.LENGTH_45, LineFeature.PROSE, LineFeature.HAS_STOP};
    assertFalse(can(LineLabel.KICKER, text));
    LineFeature[] apart = {
      LineFeature.LENGTH_45, LineFeature.PROSE, LineFeature.HAS_STOP, LineFeature.AFTER_END
    };
    assertTrue(can(LineLabel.KICKER, apart));
    LineFeature[] ending = {
      LineFeature.LENGTH_45,
      LineFeature.PROSE,
      LineFeature.HAS_STOP,
      LineFeature.AFTER_END,
      LineFeature.END_ORNAMENT
    };
    assertFalse(can(LineLabel.KICKER, ending), "it ends the article above");
  }

  @Test
  void aFileBeginsWithNoFurtherLineOfATitle() {
    assertFalse(can(LineLabel.TITLE_MORE, LineFeature.TITLE_LIKE));
    assertTrue(can(LineLabel.TITLE, LineFeature.TITLE_LIKE));
  }

  @Test
  void clausesOfATornSentenceAreNoMasthead() {
    assertFalse(can(LineLabel.MASTHEAD, LineFeature.PROSE, LineFeature.HAS_COMMA));
    assertTrue(
        can(
            LineLabel.MASTHEAD,
            LineFeature.PROSE,
            LineFeature.HAS_COMMA,
            LineFeature.MASTHEAD_FIELD));
  }

  @Test
  void aShortSentenceBelowTextIsNoMasthead() {
    FeatureTable table = new FeatureTable(2);
    table.set(0, LineFeature.LENGTH_65);
    table.set(0, LineFeature.PROSE);
    table.set(0, LineFeature.HAS_STOP);
    table.set(1, LineFeature.LENGTH_23);
    table.set(1, LineFeature.HAS_STOP);
    assertFalse(PossibleLabels.of(table, 1)[LineLabel.MASTHEAD.ordinal()]);
    table.set(1, LineFeature.HAS_CONTACT);
    assertTrue(PossibleLabels.of(table, 1)[LineLabel.MASTHEAD.ordinal()]);
  }

  @Test
  void sentencesOfTheEditorsLeadToATitleWithoutAGap() {
    LineFeature[] editorial = {
      LineFeature.LENGTH_45, LineFeature.PROSE, LineFeature.HAS_STOP, LineFeature.EDITORIAL
    };
    assertTrue(can(LineLabel.KICKER, editorial));
  }

  @Test
  void sentencesLeadToATitleBelowTheNameOfItsColumn() {
    FeatureTable table = new FeatureTable(2);
    table.set(0, LineFeature.TITLE_LIKE);
    for (LineFeature f :
        new LineFeature[] {LineFeature.LENGTH_45, LineFeature.PROSE, LineFeature.HAS_STOP}) {
      table.set(1, f);
    }
    assertFalse(PossibleLabels.of(table, 1)[LineLabel.KICKER.ordinal()]);
    table.set(0, LineFeature.COLUMN_NAME);
    assertTrue(PossibleLabels.of(table, 1)[LineLabel.KICKER.ordinal()]);
  }

  @Test
  void anItemOfAListIsNoRunningHeadUnlessItIsANumber() {
    assertFalse(can(LineLabel.FOLIO, LineFeature.BULLET));
    assertTrue(can(LineLabel.FOLIO, LineFeature.BULLET, LineFeature.FOLIO_NUMBER));
  }

  @Test
  void aLineBehindADashIsOfAMastheadOnlyWithAField() {
    assertFalse(can(LineLabel.MASTHEAD, LineFeature.TITLE_LIKE, LineFeature.STARTS_DASH));
    assertTrue(
        can(
            LineLabel.MASTHEAD,
            LineFeature.TITLE_LIKE,
            LineFeature.STARTS_DASH,
            LineFeature.MASTHEAD_FIELD));
  }

  @Test
  void shortSentencesBelowAByLineAreText() {
    FeatureTable table = new FeatureTable(3);
    table.set(1, LineFeature.HAS_STOP);
    table.set(2, LineFeature.HAS_STOP);
    assertTrue(PossibleLabels.of(table, 2)[LineLabel.MASTHEAD.ordinal()]);
    table.set(0, LineFeature.SIGNED);
    assertFalse(PossibleLabels.of(table, 1)[LineLabel.MASTHEAD.ordinal()]);
    assertFalse(PossibleLabels.of(table, 2)[LineLabel.MASTHEAD.ordinal()]);
    table.set(1, LineFeature.MASTHEAD_FIELD);
    assertTrue(PossibleLabels.of(table, 2)[LineLabel.MASTHEAD.ordinal()]);
  }

  @Test
  void whoSignsRightBelowAListedTitleIsNoText() {
    FeatureTable table = new FeatureTable(2);
    table.set(1, LineFeature.SIGNED);
    table.set(1, LineFeature.TITLE_LIKE);
    assertTrue(PossibleLabels.of(table, 1)[LineLabel.BODY.ordinal()]);
    table.set(0, LineFeature.PLACED_FIRST_EXACTLY);
    assertFalse(PossibleLabels.of(table, 1)[LineLabel.BODY.ordinal()]);
    table.set(1, LineFeature.HAS_STOP);
    assertTrue(PossibleLabels.of(table, 1)[LineLabel.BODY.ordinal()]);
  }
}
