package kange.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import kange.model.issue.ParsedIssue;
import kange.model.scan.PageLabel;
import kange.model.scan.PlaceBasis;
import kange.model.scan.ScanPlace;

/**
 * On which page of a scan each line of an issue stands. What the text says of printed pages leads;
 * between two such places, and where it says nothing, pages are told off in proportion to the
 * characters. Pure and immutable.
 */
public final class PageMap {
  /** The number of a place of which none is known: where the scan begins and ends. */
  private static final int UNNUMBERED = 0;

  /**
   * A place in the text.
   *
   * @param before so many characters of the text stand before it
   * @param page of the scan
   * @param printed the number of that page
   */
  private record Point(long before, int page, int printed) {}

  private final long[] before;
  private final PrintedNumbers numbers;
  private final List<Point> points;
  private final int pages;
  private final PlaceBasis basis;

  private PageMap(long[] before, PrintedNumbers numbers, List<Point> known, int pages) {
    this.before = before;
    this.numbers = numbers;
    this.pages = pages;
    this.basis =
        known.isEmpty()
            ? PlaceBasis.ESTIMATED
            : numbers.said() ? PlaceBasis.LABELLED : PlaceBasis.NUMBERED;
    points = new ArrayList<>();
    points.add(new Point(0, 1, UNNUMBERED));
    points.addAll(known);
    long end = before[before.length - 1];
    points.add(new Point(end, endPage(known, end, pages), UNNUMBERED));
  }

  /**
   * Behind which page the text ends: the last article is as dense as those before it, for behind it
   * there may be pictures and covers. Where nothing is known, the text ends where the scan does.
   */
  private static int endPage(List<Point> known, long end, int pages) {
    if (known.isEmpty() || known.getLast().page() == known.getFirst().page()) {
      return pages + 1;
    }
    Point first = known.getFirst();
    Point last = known.getLast();
    double dense =
        Math.max(1, last.before() - first.before()) / (double) (last.page() - first.page());
    double more = Math.ceil((end - last.before()) / dense);
    return (int) Math.min(pages + 1, last.page() + Math.max(1, more));
  }

  /**
   * What is known of an issue and its scan together.
   *
   * @param lines of the source
   * @param labels what a person said of printed numbers
   * @param pages of the scan, at least 1
   */
  public static PageMap of(
      ParsedIssue issue, List<String> lines, List<PageLabel> labels, int pages) {
    long[] before = new long[lines.size() + 1];
    for (int i = 0; i < lines.size(); i++) {
      before[i + 1] = before[i] + lines.get(i).chars().filter(c -> c > ' ' && c != '　').count();
    }
    List<Landmark> landmarks = Landmarks.of(issue, lines);
    int last = landmarks.isEmpty() ? 0 : landmarks.getLast().page();
    PrintedNumbers numbers = PrintedNumbers.of(labels, pages, last);
    List<Point> known = new ArrayList<>();
    for (Landmark landmark : landmarks) {
      OptionalInt page = numbers.pageOf(landmark.page());
      if (page.isPresent() && page.getAsInt() >= 1 && page.getAsInt() <= pages) {
        int line = Math.clamp(landmark.line(), 1, lines.size());
        known.add(new Point(before[line - 1], page.getAsInt(), landmark.page()));
      }
    }
    return new PageMap(before, numbers, Rising.of(known, Point::page), pages);
  }

  /**
   * Where a line stands.
   *
   * @param line from 1; one behind the last stands where the last does
   */
  public ScanPlace of(int line) {
    long at = before[Math.clamp(line - 1L, 0, before.length - 1)];
    int next = 1;
    while (next < points.size() - 1 && points.get(next).before() <= at) {
      next++;
    }
    Point from = points.get(next - 1);
    Point to = points.get(next);
    boolean numbered = from.printed() != UNNUMBERED && to.printed() != UNNUMBERED;
    int page =
        numbered
            ? numbers.pageOf(share(at, from, to, from.printed(), to.printed())).orElse(from.page())
            : share(at, from, to, from.page(), to.page());
    page = Math.clamp(page, 1, pages);
    return new ScanPlace(page, numbers.printedOn(page), basis);
  }

  /** Between two places, the number that stands there in proportion to the text. */
  private static int share(long at, Point from, Point to, int first, int last) {
    long length = Math.max(1, to.before() - from.before());
    return (int) (first + (at - from.before()) * (last - first) / length);
  }

  /** The number printed on a page of the scan, as far as that is known. */
  public Optional<Integer> printedOn(int page) {
    return numbers.printedOn(page);
  }

  /** How it is known where lines stand. */
  public PlaceBasis basis() {
    return basis;
  }
}
