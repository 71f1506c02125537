package kange.parse.order;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class NumberRowTest {
  private static final int SIZE = 12;

  @Test
  void whatAnExchangeMakesOfARowIsWhatTheExchangedRowShows() {
    Random random = new Random(7);
    for (int round = 0; round < 2000; round++) {
      int[] numbers = random.ints(SIZE, 0, 9).map(n -> n < 4 ? NumberRow.NONE : n).toArray();
      int[] cuts = random.ints(0, SIZE + 1).distinct().limit(4).sorted().toArray();
      boolean neighbours = round % 2 == 0;
      Exchange exchange = new Exchange(cuts[0], cuts[1], neighbours ? cuts[1] : cuts[2], cuts[3]);
      int[] moved = new int[SIZE];
      int[] places = exchange.places(SIZE);
      for (int p = 0; p < SIZE; p++) {
        moved[p] = numbers[places[p]];
      }
      NumberRow row = new NumberRow(numbers, NumberRow.RISES);
      NumberRow after = new NumberRow(moved, NumberRow.RISES);
      assertEquals(after.breaks(), row.breaksAfter(exchange), exchange::toString);
    }
  }

  @Test
  void pagesThatFallAreCountedAndPlacesWithoutNumbersPassedOver() {
    int none = NumberRow.NONE;
    NumberRow row = new NumberRow(new int[] {none, 3, none, 5, 2, none, 4}, NumberRow.RISES);
    assertEquals(1, row.breaks());
    assertEquals(0, new NumberRow(new int[] {none, none}, NumberRow.RISES).breaks());
  }
}
