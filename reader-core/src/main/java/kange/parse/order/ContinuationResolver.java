package kange.parse.order;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kange.parse.line.CharacterClass;
import kange.parse.line.JournalPhrases;
import kange.parse.line.NgramCohesion;
import kange.parse.line.Numbering;
import kange.parse.line.TextLine;
import kange.parse.segment.ArticleSegment;
import kange.parse.segment.ArticleStart;
import kange.parse.segment.StartFinder;

/**
 * Puts articles together again whose pages changed places: finds the ends that wait for a
 * continuation, the pieces that stand inside another article after its end mark or between two torn
 * sentences, and which piece goes on where, by the sentence across the join, by brackets and quotes
 * left open, and by what the pieces are about.
 */
public final class ContinuationResolver {
  /** How many articles further on a continuation may stand. */
  private static final int REACH = 3;

  /** A piece shorter than this is a caption or a note rather than a torn article. */
  private static final int SHORTEST_PIECE = 24;

  private static final double CONVINCING = 0.35;

  /** Without end marks to go by less is known, and a torn end still wants its rest. */
  private static final double SUFFICIENT = 0;

  /** An end mark before a piece speaks for it; a mere full stop speaks against it. */
  private static final double MARKED = 0.5;

  private static final double UNMARKED = -0.6;

  /** Only the splits whose sentences join best are weighed in full: that keeps it near linear. */
  private static final int MOST_WEIGHED = 6;

  private final List<TextLine> lines;
  private final StartFinder finder;
  private final NgramCohesion kinship;

  public ContinuationResolver(List<TextLine> lines, StartFinder finder, NgramCohesion kinship) {
    this.lines = lines;
    this.finder = finder;
    this.kinship = kinship;
  }

  /** A way to divide a holder: a piece goes, what is before and after it stays. */
  private record Split(
      List<Integer> before, List<Integer> piece, List<Integer> after, double joins) {}

  /** How the lines of a holder are divided: what stays, and what goes to the waiting article. */
  private record Cut(List<Integer> stays, List<Integer> goes, double score) {}

  public List<ArticleSegment> rejoin(List<ArticleSegment> drafts) {
    List<ArticleSegment> mended = new ArrayList<>(drafts);
    for (int a = 0; a < mended.size(); a++) {
      Optional<Integer> end = tornEnd(mended.get(a));
      if (end.isEmpty()) {
        continue;
      }
      int holder = -1;
      Cut best = null;
      for (int b = Math.max(0, a - REACH); b < Math.min(mended.size(), a + REACH + 1); b++) {
        if (b != a) {
          Optional<Cut> cut = bestCut(mended.get(a), end.get(), mended.get(b));
          if (cut.isPresent() && (best == null || cut.get().score() > best.score())) {
            best = cut.get();
            holder = b;
          }
        }
      }
      if (best != null) {
        List<Integer> whole = new ArrayList<>(mended.get(a).lines());
        whole.addAll(whole.indexOf(end.get()) + 1, best.goes());
        mended.set(a, mended.get(a).with(whole));
        mended.set(holder, mended.get(holder).without(best.stays()));
      }
    }
    return mended;
  }

  /** The last line of running text when its sentence is torn; captions below it looked through. */
  private Optional<Integer> tornEnd(ArticleSegment draft) {
    List<Integer> own = draft.lines();
    for (int k = own.size() - 1; k > 0; k--) {
      int i = own.get(k);
      TextLine line = lines.get(i);
      if (finder.endsArticle(i) || line.endsSentence()) {
        return Optional.empty();
      }
      if (line.chars() >= 20
          && !JournalPhrases.isPhotoNote(line.text())
          && i > draft.start().last()
          && line.isProse()) {
        return CharacterClass.breaksOff(line.text()) ? Optional.of(i) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<Cut> bestCut(ArticleSegment waiting, int end, ArticleSegment holder) {
    List<Integer> own = holder.lines();
    List<Split> splits = new ArrayList<>();
    for (int q : endsInside(own, holder.start())) {
      splits.add(tailSplit(end, own, q, MARKED));
      splits.addAll(middleSplits(end, holder, q));
    }
    double enough = splits.isEmpty() ? SUFFICIENT : CONVINCING;
    if (splits.isEmpty()) {
      splits.addAll(unmarkedSplits(waiting, end, holder));
    }
    splits.removeIf(split -> split.piece().isEmpty());
    splits.sort(Comparator.comparingDouble(Split::joins).reversed());
    return splits.stream()
        .limit(MOST_WEIGHED)
        .map(split -> weigh(waiting, own, split))
        .max(Comparator.comparingDouble(Cut::score))
        .filter(c -> c.score() >= enough);
  }

  /** Places in a holder where an article ends although running text follows. */
  private List<Integer> endsInside(List<Integer> own, ArticleStart start) {
    List<Integer> ends = new ArrayList<>();
    for (int k = 1; k + 1 < own.size(); k++) {
      boolean last =
          finder.endsArticle(own.get(k))
              && !JournalPhrases.isClosingNote(lines.get(own.get(k + 1)).text());
      if (last && own.get(k) > start.last() && maybeTorn(own.get(k + 1))) {
        ends.add(k);
      }
    }
    return ends;
  }

  /** A line that may be the rest of a torn sentence: text that opens neither bracket nor number. */
  private boolean maybeTorn(int i) {
    TextLine line = lines.get(i);
    boolean text = line.isProse() || (line.endsSentence() && line.chars() >= 6);
    return text
        && line.level() == 0
        && !line.bold()
        && "【（([#".indexOf(line.text().charAt(0)) < 0
        && Numbering.chapter(line.text()) == 0
        && !JournalPhrases.isPhotoNote(line.text());
  }

  /** The piece after the holder's own end goes on where the waiting article was torn. */
  private Split tailSplit(int end, List<Integer> own, int q, double evidence) {
    double join = kinship.join(lines.get(end).text(), lines.get(own.get(q + 1)).text());
    return new Split(
        own.subList(0, q + 1), own.subList(q + 1, own.size()), List.of(), evidence + join);
  }

  /**
   * The piece between a tear and an end goes to the waiting article; the holder goes on after it.
   */
  private List<Split> middleSplits(int end, ArticleSegment holder, int q) {
    List<Integer> own = holder.lines();
    List<Integer> tail = own.subList(q + 1, own.size());
    List<Split> splits = new ArrayList<>();
    for (int t = 1; t < q; t++) {
      int i = own.get(t);
      TextLine torn = lines.get(i);
      boolean open =
          torn.chars() >= SHORTEST_PIECE
              && !CharacterClass.endsParagraph(torn.text())
              && !torn.endsWithMark();
      if (i > holder.start().last() && open) {
        TextLine piece = lines.get(own.get(t + 1));
        double apart = kinship.join(torn.text(), piece.text());
        double goes = kinship.join(lines.get(end).text(), piece.text());
        double stays = kinship.join(torn.text(), lines.get(tail.getFirst()).text());
        splits.add(
            new Split(
                own.subList(0, t + 1), own.subList(t + 1, q + 1), tail, goes + stays - apart));
      }
    }
    return splits;
  }

  /**
   * Where articles close without a mark, any finished paragraph may be the holder's end: best where
   * what follows speaks of the waiting article's matters and what stands before does not.
   */
  private List<Split> unmarkedSplits(ArticleSegment waiting, int end, ArticleSegment holder) {
    List<Integer> own = holder.lines();
    Set<Long> theirs = fingerprint(waiting.lines());
    int[] grams = new int[own.size() + 1];
    int[] shared = new int[own.size() + 1];
    for (int k = 0; k < own.size(); k++) {
      Set<Long> line = kinship.fingerprint(lines.get(own.get(k)).text());
      grams[k + 1] = grams[k] + line.size();
      shared[k + 1] =
          shared[k] + (int) Math.round(NgramCohesion.shared(line, theirs) * line.size());
    }
    int last = own.size();
    List<Split> splits = new ArrayList<>();
    for (int k = 1; k + 1 < last; k++) {
      boolean finished = lines.get(own.get(k)).endsSentence() && own.get(k) > holder.start().last();
      if (finished && maybeTorn(own.get(k + 1))) {
        double before = shared[k + 1] / (1.0 + grams[k + 1]);
        double after = (shared[last] - shared[k + 1]) / (30.0 + grams[last] - grams[k + 1]);
        splits.add(tailSplit(end, own, k, UNMARKED + 4 * (after - before)));
      }
    }
    for (int t : tears(end, holder)) {
      splits.add(innerSplit(end, own, t, grams, shared));
    }
    return splits;
  }

  /** The tears of a holder at which the waiting article goes on best. */
  private List<Integer> tears(int end, ArticleSegment holder) {
    List<Integer> own = holder.lines();
    List<Integer> tears = new ArrayList<>();
    for (int t = 1; t + 2 < own.size(); t++) {
      TextLine torn = lines.get(own.get(t));
      boolean open = torn.chars() >= SHORTEST_PIECE && CharacterClass.breaksOff(torn.text());
      if (own.get(t) > holder.start().last() && open && !torn.endsWithMark()) {
        tears.add(t);
      }
    }
    String waiting = lines.get(end).text();
    tears.sort(
        Comparator.comparingDouble(
            t ->
                kinship.join(lines.get(own.get(t)).text(), lines.get(own.get(t + 1)).text())
                    - kinship.join(waiting, lines.get(own.get(t + 1)).text())));
    return tears.subList(0, Math.min(MOST_WEIGHED, tears.size()));
  }

  /** The piece from a tear to the finished paragraph after which the torn sentence goes on best. */
  private Split innerSplit(int end, List<Integer> own, int t, int[] grams, int[] shared) {
    int last = own.size();
    String torn = lines.get(own.get(t)).text();
    double apart = kinship.join(torn, lines.get(own.get(t + 1)).text());
    double goes = kinship.join(lines.get(end).text(), lines.get(own.get(t + 1)).text());
    Split best = new Split(own, List.of(), List.of(), Double.NEGATIVE_INFINITY);
    for (int k = t + 1; k + 1 < last; k++) {
      if (lines.get(own.get(k)).endsSentence() && maybeTorn(own.get(k + 1))) {
        double inside = (shared[k + 1] - shared[t + 1]) / (30.0 + grams[k + 1] - grams[t + 1]);
        double outside =
            (shared[last] - shared[k + 1] + shared[t + 1])
                / (1.0 + grams[last] - grams[k + 1] + grams[t + 1]);
        double stays = kinship.join(torn, lines.get(own.get(k + 1)).text());
        double joins = UNMARKED + goes + stays - apart + 4 * (inside - outside);
        if (joins > best.joins()) {
          best =
              new Split(
                  own.subList(0, t + 1),
                  own.subList(t + 1, k + 1),
                  own.subList(k + 1, last),
                  joins);
        }
      }
    }
    return best;
  }

  /** Adds what the pieces are about, and their chapter numbers, to how the sentences join. */
  private Cut weigh(ArticleSegment waiting, List<Integer> own, Split split) {
    List<Integer> stays = new ArrayList<>(split.before());
    double kin = kin(split.piece(), waiting.lines()) - kin(split.piece(), split.before());
    if (!split.after().isEmpty()) {
      kin += kin(split.after(), split.before()) - kin(split.after(), waiting.lines());
      stays.addAll(split.after());
    }
    double numbers = numbers(waiting, own, split.piece(), stays);
    return new Cut(stays, List.copyOf(split.piece()), split.joins() + 2 * kin + numbers);
  }

  /** How many breaks in the chapter numbers (一、二、…) of both articles a cut mends. */
  private double numbers(
      ArticleSegment waiting, List<Integer> holder, List<Integer> goes, List<Integer> stays) {
    List<Integer> whole = new ArrayList<>(waiting.lines());
    whole.addAll(goes);
    return breaks(waiting.lines()) + breaks(holder) - breaks(whole) - breaks(stays);
  }

  private int breaks(List<Integer> own) {
    int breaks = 0;
    int previous = 0;
    for (int i : own) {
      int number = Numbering.chapter(lines.get(i).text());
      if (number > 0) {
        breaks += number == previous + 1 ? 0 : 1;
        previous = number;
      }
    }
    return breaks;
  }

  private double kin(List<Integer> piece, List<Integer> others) {
    return NgramCohesion.shared(fingerprint(piece), fingerprint(others));
  }

  private Set<Long> fingerprint(List<Integer> own) {
    StringBuilder text = new StringBuilder();
    own.forEach(i -> text.append(lines.get(i).text()).append('\n'));
    return kinship.fingerprint(text.toString());
  }
}
