package kange.parse.label;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

@SuppressWarnings("EnumOrdinal") // an index of arrays, as in what is tested
class FeatureTableTest {
  @Test
  void eachFeatureOfEachLineIsKeptApart() {
    LineFeature[] all = LineFeature.values();
    FeatureTable table = new FeatureTable(all.length);
    for (int i = 0; i < all.length; i++) {
      table.set(i, all[i]);
    }
    assertEquals(all.length, table.lines());
    for (int i = 0; i < all.length; i++) {
      assertArrayEquals(new int[] {i}, table.of(i));
      assertTrue(table.has(i, all[i]));
      assertFalse(table.has(i, all[(i + 1) % all.length]));
    }
  }

  @Test
  void hiddenFeaturesAreGoneAndTheOthersStay() {
    FeatureTable table = new FeatureTable(2);
    table.set(1, LineFeature.BOLD);
    table.set(1, LineFeature.NOT_SIGNED_SOON_WHERE_SIGNED);
    long[] hidden = new long[FeatureTable.words()];
    hidden[LineFeature.BOLD.ordinal() / 64] |= 1L << LineFeature.BOLD.ordinal();
    FeatureTable left = table.without(hidden);
    assertArrayEquals(new int[] {LineFeature.NOT_SIGNED_SOON_WHERE_SIGNED.ordinal()}, left.of(1));
    assertTrue(table.has(1, LineFeature.BOLD), "the table itself is not changed");
  }
}
