package kange.parse.order;

/**
 * Two pieces of a sequence that change places: the one from {@code first} up to {@code second}, and
 * the one from {@code third} up to {@code end}; what stands between them stays between them.
 * Neighbours change places where second and third are the same.
 */
record Exchange(int first, int second, int third, int end) {
  Exchange {
    if (first >= second || second > third || third >= end) {
      throw new IllegalArgumentException("pieces are not apart");
    }
  }

  /** For each place of a sequence the place from which its line comes. */
  int[] places(int size) {
    int[] places = new int[size];
    int to = copy(places, 0, 0, first);
    to = copy(places, to, third, end);
    to = copy(places, to, second, third);
    to = copy(places, to, first, second);
    copy(places, to, end, size);
    return places;
  }

  private static int copy(int[] places, int to, int from, int until) {
    int at = to;
    for (int p = from; p < until; p++) {
      places[at++] = p;
    }
    return at;
  }
}
