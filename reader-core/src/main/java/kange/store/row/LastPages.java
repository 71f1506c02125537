package kange.store.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * On which page each article of an issue ends: the one before the next article begins. Only where
 * that is certain: not where either page is unknown, where the next begins on the same page or
 * before, or where some other article of the issue begins in between.
 */
final class LastPages {
  private LastPages() {}

  /**
   * Where articles end.
   *
   * @param first the page each article begins on, in printed order
   * @return as many, each the page it ends on
   */
  static List<Optional<Integer>> of(List<Optional<Integer>> first) {
    List<Integer> known = first.stream().flatMap(Optional::stream).sorted().toList();
    List<Optional<Integer>> last = new ArrayList<>();
    for (int i = 0; i < first.size(); i++) {
      Optional<Integer> next = i + 1 < first.size() ? first.get(i + 1) : Optional.empty();
      last.add(first.get(i).flatMap(begins -> before(begins, next, known)));
    }
    return last;
  }

  private static Optional<Integer> before(
      int begins, Optional<Integer> next, List<Integer> known) {
    return next.filter(ends -> ends > begins)
        .filter(ends -> known.stream().noneMatch(page -> page > begins && page < ends))
        .map(ends -> ends - 1);
  }
}
