package kange.store.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * On which page each article of an issue ends: the one before the next article begins. Only where
 * that is certain: not where either page is unknown, where the next begins on the same page or
 * before, where some other article of the issue begins in between, or where the text is too short
 * to reach so far.
 */
final class LastPages {
  /**
   * Characters there must be for each page beyond the first. Pages that are half pictures have some
   * 300; with fewer, what lies in between is rather the contents or an advertisement.
   */
  private static final int FEWEST_PER_PAGE = 250;

  private LastPages() {}

  /** Where an article begins, and how many characters it has. */
  record Start(Optional<Integer> page, int characters) {}

  /**
   * Where articles end.
   *
   * @param starts in printed order
   * @return as many, each the page it ends on
   */
  static List<Optional<Integer>> of(List<Start> starts) {
    List<Integer> known = starts.stream().flatMap(start -> start.page().stream()).sorted().toList();
    List<Optional<Integer>> last = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      Optional<Integer> next = i + 1 < starts.size() ? starts.get(i + 1).page() : Optional.empty();
      int reaches = starts.get(i).characters() / FEWEST_PER_PAGE;
      last.add(
          starts
              .get(i)
              .page()
              .flatMap(
                  begins -> before(begins, next, known).filter(end -> end <= begins + reaches)));
    }
    return last;
  }

  private static Optional<Integer> before(int begins, Optional<Integer> next, List<Integer> known) {
    return next.filter(ends -> ends > begins)
        .filter(ends -> known.stream().noneMatch(page -> page > begins && page < ends))
        .map(ends -> ends - 1);
  }
}
