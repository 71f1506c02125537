package kange.parse.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import kange.parse.order.ExchangeFinder.Weighed;
import org.junit.jupiter.api.Test;

/** The best exchanges of many are those that sorting all of them would bring to the front. */
class BestExchangesTest {
  private static final int MOST = 10;

  private final Random random = new Random(5);

  private Weighed some() {
    int first = random.nextInt(4);
    int end = first + 3 + random.nextInt(3);
    int inner = first + 1 + random.nextInt(2);
    return new Weighed(
        new Exchange(first, inner, inner, end), random.nextInt(6), random.nextBoolean());
  }

  @Test
  void theyStandAsIfAllWereSortedAndNoneStandsTwice() {
    for (int size : new int[] {0, 5, 30, 1000}) {
      List<Weighed> all = new ArrayList<>();
      BestExchanges best = new BestExchanges(MOST);
      for (int n = 0; n < size; n++) {
        Weighed found = some();
        all.add(found);
        if (best.takes(found.gain(), found.exchange().first(), found.exchange().end())) {
          best.add(found);
        }
      }
      all.sort(
          Comparator.comparingDouble(Weighed::gain)
              .reversed()
              .thenComparingInt(w -> w.exchange().first())
              .thenComparingInt(w -> w.exchange().end()));
      assertEquals(all.stream().distinct().limit(MOST).toList(), best.bestFirst());
    }
  }

  @Test
  void whatIsWorseThanAllOfThemIsTurnedAwayUnmade() {
    BestExchanges best = new BestExchanges(1);
    assertTrue(best.takes(2, 0, 9));
    best.add(new Weighed(new Exchange(3, 4, 4, 9), 5, false));
    assertFalse(best.takes(4.9, 0, 2));
    assertFalse(best.takes(5, 3, 9));
    assertTrue(best.takes(5, 3, 8));
    assertTrue(best.takes(5, 2, 20));
    assertTrue(best.takes(5.1, 9, 20));
  }
}
