package kange.parse.label;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class StandingTest {
  private static Standing of(LineFeature... features) {
    FeatureTable table = new FeatureTable(1);
    for (LineFeature feature : features) {
      table.set(0, feature);
    }
    return Standing.of(table, 0);
  }

  @Test
  void aLineOfAFileWithoutContentsPageIsBare() {
    assertEquals(Standing.BARE, of(LineFeature.NO_CONTENTS));
  }

  @Test
  void everyLineOfAListedTitleIsListed() {
    assertEquals(Standing.LISTED, of(LineFeature.PLACED_FIRST));
    assertEquals(Standing.LISTED, of(LineFeature.PLACED_MORE));
  }

  @Test
  void anyOtherLineIsUnlisted() {
    assertEquals(Standing.UNLISTED, of(LineFeature.PLACED_BELOW, LineFeature.TITLE_LIKE));
  }
}
