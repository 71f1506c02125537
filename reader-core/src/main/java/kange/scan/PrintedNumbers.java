package kange.scan;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import kange.model.scan.PageLabel;

/**
 * Which number is printed on which page of a scan. One pair that a person gives holds from there
 * on, until the next; before the first it holds as well. Immutable.
 */
final class PrintedNumbers {
  /** Cover and its inside have no number and stand before page 1; seldom is there more. */
  private static final int MOST_COVERS = 2;

  private final List<PageLabel> labels;
  private final OptionalInt guessed;

  private PrintedNumbers(List<PageLabel> labels, OptionalInt guessed) {
    this.labels = labels;
    this.guessed = guessed;
  }

  /**
   * @param labels pairs given by hand; those that do not rise with the others count for nothing
   * @param pages of the scan
   * @param last the highest number the text knows, 0 when it knows none
   */
  static PrintedNumbers of(List<PageLabel> labels, int pages, int last) {
    List<PageLabel> sorted =
        labels.stream().sorted(Comparator.comparingInt(PageLabel::page)).toList();
    return new PrintedNumbers(Rising.of(sorted, PageLabel::printed), guess(pages, last));
  }

  /**
   * How many pages stand before page 1 when nobody says: as many as behind the last, for both are
   * covers. None when the scan has fewer pages than the text: then its sheets are something else.
   */
  private static OptionalInt guess(int pages, int last) {
    return last < 1 || last > pages
        ? OptionalInt.empty()
        : OptionalInt.of(Math.min(MOST_COVERS, (pages - last + 1) / 2));
  }

  /** Whether a person has said anything. */
  boolean said() {
    return !labels.isEmpty();
  }

  /** The page of the scan with a printed number; may lie outside of the scan. */
  OptionalInt pageOf(int printed) {
    if (labels.isEmpty()) {
      return guessed.isPresent() ? OptionalInt.of(printed + guessed.getAsInt()) : guessed;
    }
    int at = 0;
    while (at + 1 < labels.size() && labels.get(at + 1).printed() <= printed) {
      at++;
    }
    int page = printed + labels.get(at).page() - labels.get(at).printed();
    boolean beforeNext = at + 1 < labels.size() && labels.get(at).printed() <= printed;
    return OptionalInt.of(beforeNext ? Math.min(page, labels.get(at + 1).page() - 1) : page);
  }

  /** The number printed on a page of the scan; empty when unknown, or before page 1. */
  Optional<Integer> printedOn(int page) {
    int before;
    if (labels.isEmpty()) {
      if (guessed.isEmpty()) {
        return Optional.empty();
      }
      before = guessed.getAsInt();
    } else {
      int at = 0;
      while (at + 1 < labels.size() && labels.get(at + 1).page() <= page) {
        at++;
      }
      before = labels.get(at).page() - labels.get(at).printed();
    }
    return page - before >= 1 ? Optional.of(page - before) : Optional.empty();
  }
}
