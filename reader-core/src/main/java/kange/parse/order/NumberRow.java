package kange.parse.order;

/**
 * Numbers that print has along a sequence of places, and how often one does not follow the one
 * before it. What an exchange of pieces makes of that is told without going over the places again.
 * Immutable.
 */
final class NumberRow {
  /** No number stands at a place, or none before it. */
  static final int NONE = -1;

  /** When a number does not follow the one before it. */
  interface Rule {
    /**
     * Whether it does not.
     *
     * @param before the number before it, {@link #NONE} for the first
     */
    boolean breaks(int place, int number, int before);
  }

  /** Page numbers must not fall. */
  static final Rule RISES = (place, number, before) -> before != NONE && number < before;

  private final int[] numbers;
  private final Rule rule;

  /** By place, the first place from there on with a number. */
  private final int[] next;

  /** By place, the last place before it with a number. */
  private final int[] last;

  /** By place, how many numbers before it do not follow. */
  private final int[] breaks;

  /**
   * Takes the array over.
   *
   * @param numbers by place, {@link #NONE} where none stands
   */
  NumberRow(int[] numbers, Rule rule) {
    this.numbers = numbers;
    this.rule = rule;
    int size = numbers.length;
    next = new int[size + 1];
    last = new int[size + 1];
    breaks = new int[size + 1];
    next[size] = size;
    for (int p = size - 1; p >= 0; p--) {
      next[p] = numbers[p] == NONE ? next[p + 1] : p;
    }
    last[0] = NONE;
    for (int p = 0; p < size; p++) {
      boolean there = numbers[p] != NONE;
      last[p + 1] = there ? p : last[p];
      breaks[p + 1] = breaks[p] + (there && breaks(p, number(last[p])) ? 1 : 0);
    }
  }

  private int number(int place) {
    return place == NONE ? NONE : numbers[place];
  }

  private boolean breaks(int place, int before) {
    return rule.breaks(place, numbers[place], before);
  }

  /** How many numbers do not follow. */
  int breaks() {
    return breaks[numbers.length];
  }

  /** The same after an exchange. */
  int breaksAfter(Exchange exchange) {
    int[] from = {0, exchange.third(), exchange.second(), exchange.first(), exchange.end()};
    int[] to = {exchange.first(), exchange.end(), exchange.third(), exchange.second(), size()};
    int sum = 0;
    int before = NONE;
    for (int piece = 0; piece < from.length; piece++) {
      int first = next[from[piece]];
      if (first < to[piece]) {
        int end = last[to[piece]];
        sum += (breaks(first, before) ? 1 : 0) + breaks[end + 1] - breaks[first + 1];
        before = numbers[end];
      }
    }
    return sum;
  }

  private int size() {
    return numbers.length;
  }
}
