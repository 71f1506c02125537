package kange.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Puts articles together again whose pages changed places: finds the ends that wait for a
 * continuation, the pieces that stand inside another article after its end mark or between two torn
 * sentences, and which piece goes on where, by the sentence across the join, by brackets and quotes
 * left open, and by what the pieces are about.
 */
final class TornPieces {
  /** How many articles further on a continuation may stand. */
  private static final int REACH = 3;

  /** A piece shorter than this is a caption or a note rather than a torn article. */
  private static final int SHORTEST_PIECE = 24;

  private static final double CONVINCING = 0.35;

  private final List<Line> lines;
  private final StartFinder finder;
  private final Kinship kinship;

  TornPieces(List<Line> lines, StartFinder finder, Kinship kinship) {
    this.lines = lines;
    this.finder = finder;
    this.kinship = kinship;
  }

  /** How the lines of a holder are divided: what stays, and what goes to the waiting article. */
  private record Cut(List<Integer> stays, List<Integer> goes, double score) {}

  List<Draft> rejoin(List<Draft> drafts) {
    List<Draft> mended = new ArrayList<>(drafts);
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
        mended.set(holder, mended.get(holder).with(best.stays()));
      }
    }
    return mended;
  }

  /** The last line of running text when its sentence is torn; captions below it looked through. */
  private Optional<Integer> tornEnd(Draft draft) {
    List<Integer> own = draft.lines();
    for (int k = own.size() - 1; k > 0; k--) {
      int i = own.get(k);
      Line line = lines.get(i);
      if (finder.endsArticle(i) || line.endsSentence()) {
        return Optional.empty();
      }
      if (line.chars() >= 20
          && !Wording.isPhotoNote(line.text())
          && i > draft.start().last()
          && line.isProse()) {
        return Glyphs.endsParagraph(line.text()) ? Optional.empty() : Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private Optional<Cut> bestCut(Draft waiting, int end, Draft holder) {
    List<Integer> own = holder.lines();
    List<Integer> ends = endsInside(own, holder.start());
    Cut best = null;
    for (int q : ends) {
      List<Integer> tail = own.subList(q + 1, own.size());
      best = better(best, cutTail(waiting, end, own, q, tail));
      best = better(best, cutMiddle(waiting, end, holder, q, tail));
    }
    return Optional.ofNullable(best).filter(c -> c.score() >= CONVINCING);
  }

  private static Cut better(Cut a, Cut b) {
    return b != null && (a == null || b.score() > a.score()) ? b : a;
  }

  /** Places in a holder where an article ends although running text follows. */
  private List<Integer> endsInside(List<Integer> own, Start start) {
    List<Integer> ends = new ArrayList<>();
    for (int k = 1; k + 1 < own.size(); k++) {
      boolean last = finder.endsArticle(own.get(k)) && !finder.endsArticle(own.get(k + 1));
      if (last
          && own.get(k) > start.last()
          && chars(own.subList(k + 1, own.size())) >= SHORTEST_PIECE) {
        ends.add(k);
      }
    }
    return ends;
  }

  /** The piece after the holder's own end goes on where the waiting article was torn. */
  private Cut cutTail(Draft waiting, int end, List<Integer> own, int q, List<Integer> tail) {
    int first = tail.getFirst();
    if (!lines.get(first).isProse() && !lines.get(first).endsSentence()) {
      return null;
    }
    double join = kinship.join(lines.get(end).text(), lines.get(first).text());
    double kin = kin(tail, waiting.lines()) - kin(tail, own.subList(0, q + 1));
    List<Integer> stays = List.copyOf(own.subList(0, q + 1));
    double numbers = numbers(waiting, own, tail, stays);
    return new Cut(stays, List.copyOf(tail), 0.5 + join + 2 * kin + numbers);
  }

  /**
   * The piece between a tear and an end goes to the waiting article; the holder goes on after it.
   */
  private Cut cutMiddle(Draft waiting, int end, Draft holder, int q, List<Integer> tail) {
    List<Integer> own = holder.lines();
    Cut best = null;
    for (int t = 1; t < q; t++) {
      int i = own.get(t);
      Line torn = lines.get(i);
      if (i <= holder.start().last()
          || torn.chars() < SHORTEST_PIECE
          || Glyphs.endsParagraph(torn.text())
          || torn.endsWithMark()) {
        continue;
      }
      List<Integer> piece = own.subList(t + 1, q + 1);
      List<Integer> rest = new ArrayList<>(own.subList(0, t + 1));
      double apart = kinship.join(torn.text(), lines.get(piece.getFirst()).text());
      double goes = kinship.join(lines.get(end).text(), lines.get(piece.getFirst()).text());
      double stays = kinship.join(torn.text(), lines.get(tail.getFirst()).text());
      double kin =
          kin(piece, waiting.lines())
              - kin(piece, rest)
              + kin(tail, rest)
              - kin(tail, waiting.lines());
      rest.addAll(tail);
      double numbers = numbers(waiting, own, piece, rest);
      best =
          better(best, new Cut(rest, List.copyOf(piece), goes + stays - apart + 2 * kin + numbers));
    }
    return best;
  }

  /** How many breaks in the chapter numbers (一、二、…) of both articles a cut mends. */
  private double numbers(
      Draft waiting, List<Integer> holder, List<Integer> goes, List<Integer> stays) {
    List<Integer> whole = new ArrayList<>(waiting.lines());
    whole.addAll(goes);
    return breaks(waiting.lines()) + breaks(holder) - breaks(whole) - breaks(stays);
  }

  private int breaks(List<Integer> own) {
    int breaks = 0;
    int previous = 0;
    for (int i : own) {
      int number = HeadingSense.chapterNumber(lines.get(i).text());
      if (number > 0) {
        breaks += number == previous + 1 ? 0 : 1;
        previous = number;
      }
    }
    return breaks;
  }

  private double kin(List<Integer> piece, List<Integer> others) {
    return Kinship.shared(fingerprint(piece), fingerprint(others));
  }

  private Set<Long> fingerprint(List<Integer> own) {
    StringBuilder text = new StringBuilder();
    own.forEach(i -> text.append(lines.get(i).text()).append('\n'));
    return kinship.fingerprint(text.toString());
  }

  private int chars(List<Integer> own) {
    return own.stream().mapToInt(i -> lines.get(i).chars()).sum();
  }
}
