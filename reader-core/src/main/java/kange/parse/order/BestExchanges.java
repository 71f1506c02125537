package kange.parse.order;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import kange.parse.order.ExchangeFinder.Weighed;

/**
 * The best of many exchanges, as many as are asked for: of thousands that are found nearly all are
 * turned away by one comparison. Of equal ones the first is kept. Not thread-safe.
 */
final class BestExchanges {
  private static final Comparator<Weighed> BEST_FIRST =
      Comparator.comparingDouble(Weighed::gain)
          .reversed()
          .thenComparingInt(w -> w.exchange().first())
          .thenComparingInt(w -> w.exchange().end());

  private final int most;
  private final List<Weighed> best = new ArrayList<>();

  BestExchanges(int most) {
    this.most = most;
  }

  /** Whether one that gains so much, and reaches so far, would be among them. */
  boolean takes(double gain, int first, int end) {
    if (best.size() < most) {
      return true;
    }
    Weighed last = best.getLast();
    if (gain != last.gain()) {
      return gain > last.gain();
    }
    int begins = last.exchange().first();
    return first < begins || (first == begins && end < last.exchange().end());
  }

  /** Takes one among them, behind those that are as good. */
  void add(Weighed found) {
    int at = Collections.binarySearch(best, found, BEST_FIRST);
    at = at < 0 ? -at - 1 : at;
    while (at > 0 && BEST_FIRST.compare(best.get(at - 1), found) == 0) {
      at--;
    }
    for (; at < best.size() && BEST_FIRST.compare(best.get(at), found) == 0; at++) {
      if (best.get(at).equals(found)) {
        return;
      }
    }
    best.add(at, found);
    if (best.size() > most) {
      best.removeLast();
    }
  }

  /** All of them, best first. */
  List<Weighed> bestFirst() {
    return List.copyOf(best);
  }
}
