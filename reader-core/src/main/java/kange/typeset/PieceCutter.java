package kange.typeset;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Cuts set lines into few {@link Piece}s, for devices that draw a string at a time: one for a line
 * in its natural advances. The small gaps of a stretched line are gathered beside marks and where
 * scripts meet, and only if that would show, in some places between characters too. Stateless and
 * thread-safe.
 */
public final class PieceCutter {
  /** A gap that differs so much from those around it is left as it is, in em. */
  private static final double OWN = 0.03;

  /**
   * So much may be gathered in one place without being seen, in em: not more than a pixel of usual
   * type, or where strings begin on whole pixels the gap becomes two.
   */
  private static final double UNSEEN = 0.05;

  /** So far the end of a line may be off its edge, in em. */
  private static final double FLUSH = 0.01;

  private final List<Run> runs;
  private final double size;
  private final double[] gaps;
  private final TreeSet<Integer> cuts = new TreeSet<>();
  private final TreeSet<Integer> widened = new TreeSet<>();
  private final TreeSet<Integer> own = new TreeSet<>();

  private PieceCutter(List<Run> runs, double size) {
    this.runs = runs;
    this.size = size;
    this.gaps = new double[runs.size()];
    for (int k = 1; k < gaps.length; k++) {
      gaps[k] = runs.get(k).x() - runs.get(k - 1).right();
    }
  }

  /**
   * The pieces of a line from left to right; its first and its last character stand exactly.
   *
   * @param size of the type, in the unit the line was set in
   */
  public static List<Piece> cut(Line line, double size) {
    return line.runs().isEmpty() ? List.of() : new PieceCutter(line.runs(), size).pieces();
  }

  private List<Piece> pieces() {
    leaveOwnGaps();
    double gathered =
        IntStream.range(1, gaps.length)
            .filter(k -> !own.contains(k))
            .mapToDouble(k -> gaps[k])
            .sum();
    if (Math.abs(gathered) > FLUSH * size) {
      choosePlaces(Math.abs(gathered) / size);
    }
    double more = widened.isEmpty() ? 0 : gathered / widened.size();
    List<Piece> pieces = new ArrayList<>();
    double x = runs.getFirst().x();
    int from = 0;
    cuts.add(runs.size());
    for (int to : cuts) {
      Piece piece = piece(from, to, x);
      pieces.add(piece);
      x += piece.width() + (own.contains(to) ? gaps[to] : 0) + (widened.contains(to) ? more : 0);
      from = to;
    }
    return pieces;
  }

  private void leaveOwnGaps() {
    double usual = usualGap();
    for (int k = 1; k < gaps.length; k++) {
      boolean dashes = isDashes(runs.get(k - 1)) || isDashes(runs.get(k));
      if (dashes || Math.abs(gaps[k] - usual) > OWN * size) {
        own.add(k);
        if (mayWiden(k)) {
          widened.add(k);
        }
      }
    }
    cuts.addAll(own);
  }

  /** What stretching left between any two Chinese characters of the line. */
  private double usualGap() {
    return IntStream.range(1, gaps.length)
        .filter(k -> kind(k - 1) == CharClass.HAN && kind(k) == CharClass.HAN)
        .mapToDouble(k -> gaps[k])
        .findFirst()
        .orElse(0);
  }

  /**
   * @param gathered all small gaps together, in em
   */
  private void choosePlaces(double gathered) {
    int wanted = (int) Math.ceil(gathered / UNSEEN - FLUSH);
    widen(some(places(this::isBorder), wanted - widened.size()));
    int needed = Math.max(widened.isEmpty() ? 1 : 0, wanted - widened.size());
    widen(some(places(k -> mayWiden(k) && !cuts.contains(k)), needed));
  }

  private void widen(Collection<Integer> places) {
    widened.addAll(places);
    cuts.addAll(places);
  }

  private List<Integer> places(IntPredicate wanted) {
    return IntStream.range(1, gaps.length)
        .filter(k -> !own.contains(k))
        .filter(wanted)
        .boxed()
        .toList();
  }

  /** So many of the places, evenly spread; all when there are fewer. */
  private static List<Integer> some(List<Integer> places, int count) {
    if (count >= places.size()) {
      return places;
    }
    if (count <= 0) {
      return List.of();
    }
    List<Integer> chosen = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      chosen.add(places.get((2 * i + 1) * places.size() / (2 * count)));
    }
    return chosen;
  }

  private Piece piece(int from, int to, double x) {
    StringBuilder text = new StringBuilder();
    double width = 0;
    for (Run run : runs.subList(from, to)) {
      width += run.width();
      run.text()
          .codePoints()
          .filter(c -> !CharClass.isNeverDrawn(c))
          .forEach(text::appendCodePoint);
    }
    return new Piece(text.toString(), x, width, isDashes(runs.get(from)));
  }

  /** Where a reader does not see a gap: beside marks on their white side, where scripts meet. */
  private boolean isBorder(int k) {
    return mayWiden(k) && (kind(k - 1) != CharClass.HAN || kind(k) != CharClass.HAN);
  }

  /** A gap is nowhere uglier than before a stop, behind a bracket, beside a dot, inside a word. */
  private boolean mayWiden(int k) {
    CharClass before = kind(k - 1);
    CharClass after = kind(k);
    boolean torn = before == CharClass.WORD && after == CharClass.WORD;
    return before != CharClass.OPEN
        && after != CharClass.CLOSE
        && before != CharClass.MIDDLE
        && after != CharClass.MIDDLE
        && !torn;
  }

  /** All characters of a run are of one class. */
  private CharClass kind(int run) {
    return CharClass.of(runs.get(run).text().codePointAt(0));
  }

  private static boolean isDashes(Run run) {
    return run.text().codePoints().allMatch(c -> c == '—');
  }
}
