package kange.parse.order;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;
import kange.parse.contents.ContentsEntry;
import kange.parse.line.Fingerprint;
import kange.parse.line.JumpNote;
import kange.parse.line.NgramCohesion;
import kange.parse.line.TextLine;
import kange.parse.line.TitleSimilarity;
import kange.parse.segment.ArticleSegment;

/**
 * Follows printed jumps: an article that breaks off with （下转第13页） goes on below （上接第7页）. The print
 * says that a piece is a continuation; of the articles that wait, the one is taken whose page or
 * title the note names, else the one whose text is most of a kind, the nearest above first.
 */
public final class PrintedJumps {
  /** A title repeated over the arrival stands at most so many lines above the note. */
  private static final int REPEATED_TITLE = 2;

  private static final double SAME_PAGE = 4;
  private static final double SAME_TITLE = 5;
  private static final double ALIKE = 0.6;
  private static final double KIN = 3;
  private static final double ABOVE = 1;
  private static final double PER_ARTICLE_BETWEEN = 0.1;

  /** Sums in another order may differ by less. */
  private static final double ROUNDING = 1e-9;

  private final List<TextLine> lines;
  private final NgramCohesion cohesion;
  private final Comparisons comparisons;
  private final List<ArticleSegment> mended;
  private final JumpPlaces places;

  /** Made for the first note that arrives; most files have none. */
  private Optional<DraftTitles> titles = Optional.empty();

  /** By article that waits, what its text is about. */
  private final Map<Integer, Fingerprint> fingerprints = new HashMap<>();

  /**
   * How fingerprints of texts and keys of titles are compared, 0 to 1: the costly work, of which a
   * file of many jumps must not take more for each of them.
   */
  record Comparisons(
      ToDoubleBiFunction<Fingerprint, Fingerprint> texts,
      ToDoubleBiFunction<String, String> titles) {}

  PrintedJumps(
      List<TextLine> lines,
      List<ArticleSegment> drafts,
      NgramCohesion cohesion,
      Comparisons comparisons) {
    this.lines = lines;
    this.cohesion = cohesion;
    this.comparisons = comparisons;
    this.mended = new ArrayList<>(drafts);
    this.places = new JumpPlaces(lines, drafts);
  }

  /** The articles with the continuations that print leads to; both notes go with the article. */
  public static List<ArticleSegment> follow(
      List<TextLine> lines, List<ArticleSegment> drafts, NgramCohesion cohesion) {
    Comparisons measured = new Comparisons(NgramCohesion::shared, TitleSimilarity::of);
    return new PrintedJumps(lines, drafts, cohesion, measured).follow();
  }

  List<ArticleSegment> follow() {
    for (int holder = 0; holder < mended.size(); holder++) {
      List<Integer> own = mended.get(holder).lines();
      int note = places.arrival(holder);
      if (note < 0) {
        continue;
      }
      int from = withTitle(holder, note);
      List<Integer> piece = own.subList(from, own.size());
      int waiting = waiting(holder, JumpNote.of(text(own.get(note))).orElseThrow(), piece);
      if (waiting >= 0) {
        List<Integer> whole = new ArrayList<>(mended.get(waiting).lines());
        whole.addAll(places.departure(waiting) + 1, piece);
        List<Integer> left = own.subList(0, from);
        set(waiting, mended.get(waiting).with(whole));
        set(
            holder,
            left.isEmpty() ? mended.get(holder).with(left) : mended.get(holder).without(left));
      }
    }
    return mended;
  }

  private String text(int i) {
    return lines.get(i).text();
  }

  private void set(int draft, ArticleSegment changed) {
    mended.set(draft, changed);
    places.read(draft, changed.lines());
    fingerprints.remove(draft);
  }

  private DraftTitles titles() {
    if (titles.isEmpty()) {
      titles = Optional.of(new DraftTitles(lines, mended, ALIKE, comparisons.titles()));
    }
    return titles.get();
  }

  private boolean repeatsAnother(int holder, String text) {
    return titles().repeatedBy(text).stream().anyMatch(d -> d != holder);
  }

  /** Where the piece begins: at its note, or at the title repeated above that. */
  private int withTitle(int holder, int note) {
    ArticleSegment held = mended.get(holder);
    List<Integer> own = held.lines();
    int from = note;
    for (int k = note - 1; k >= Math.max(0, note - REPEATED_TITLE); k--) {
      boolean only = k == 0 && own.get(k) == held.start().first();
      if (repeatsAnother(holder, text(own.get(k))) || (only && own.size() > 1)) {
        from = k;
      }
    }
    List<String> called = DraftTitles.of(lines, held);
    boolean itsOwnTitle = from == 0 && called.stream().noneMatch(String::isEmpty);
    boolean elsewhere = itsOwnTitle && called.stream().anyMatch(t -> repeatsAnother(holder, t));
    return itsOwnTitle && !elsewhere ? note : from;
  }

  /**
   * The article that a piece goes on with, -1 where none waits. The nearest are asked first, until
   * none that is farther could come before the best: a file may have as many notes as articles.
   */
  private int waiting(int holder, JumpNote note, List<Integer> piece) {
    Set<Integer> named = note.rest().isEmpty() ? Set.of() : titles().repeatedBy(note.rest());
    Set<Integer> repeated = titles().repeatedBy(text(piece.getFirst()));
    Fingerprint about = cohesion.fingerprint(joined(piece));
    Iterator<Integer> above = places.waiting().headSet(holder, false).descendingIterator();
    Iterator<Integer> below = places.waiting().tailSet(holder, false).iterator();
    int nextAbove = next(above);
    int nextBelow = next(below);
    int best = -1;
    double most = Double.NEGATIVE_INFINITY;
    while (nextAbove >= 0 || nextBelow >= 0) {
      boolean up = nextBelow < 0 || (nextAbove >= 0 && holder - nextAbove <= nextBelow - holder);
      int d = up ? nextAbove : nextBelow;
      double near = (up ? ABOVE : 0) - PER_ARTICLE_BETWEEN * Math.abs(holder - d);
      double farthest = ABOVE - PER_ARTICLE_BETWEEN * Math.abs(holder - d);
      if (farthest + SAME_PAGE + 2 * SAME_TITLE + KIN < most - ROUNDING) {
        break;
      }
      double told =
          (isOnPage(mended.get(d), note) ? SAME_PAGE : 0)
              + (named.contains(d) ? SAME_TITLE : 0)
              + (repeated.contains(d) ? SAME_TITLE : 0);
      if (told + near + KIN >= most - ROUNDING) {
        double kin = KIN * comparisons.texts().applyAsDouble(about, fingerprint(d));
        double score = told + kin - PER_ARTICLE_BETWEEN * Math.abs(holder - d);
        score += up ? ABOVE : 0;
        if (score > most || (score == most && d < best)) {
          most = score;
          best = d;
        }
      }
      nextAbove = up ? next(above) : nextAbove;
      nextBelow = up ? nextBelow : next(below);
    }
    return best;
  }

  private static int next(Iterator<Integer> drafts) {
    return drafts.hasNext() ? drafts.next() : -1;
  }

  private static boolean isOnPage(ArticleSegment waiting, JumpNote note) {
    Optional<String> page =
        waiting.start().entry().flatMap(ContentsEntry::page).map(String::valueOf);
    return page.isPresent() && page.equals(note.page());
  }

  private Fingerprint fingerprint(int draft) {
    return fingerprints.computeIfAbsent(
        draft, d -> cohesion.fingerprint(joined(mended.get(d).lines())));
  }

  private String joined(List<Integer> own) {
    StringBuilder text = new StringBuilder();
    own.forEach(i -> text.append(text(i)).append('\n'));
    return text.toString();
  }
}
