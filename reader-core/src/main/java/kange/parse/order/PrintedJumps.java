package kange.parse.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kange.parse.contents.ContentsEntry;
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

  private final List<TextLine> lines;
  private final NgramCohesion cohesion;
  private final List<ArticleSegment> mended;

  private PrintedJumps(List<TextLine> lines, List<ArticleSegment> drafts, NgramCohesion cohesion) {
    this.lines = lines;
    this.cohesion = cohesion;
    this.mended = new ArrayList<>(drafts);
  }

  /** The articles with the continuations that print leads to; both notes go with the article. */
  public static List<ArticleSegment> follow(
      List<TextLine> lines, List<ArticleSegment> drafts, NgramCohesion cohesion) {
    return new PrintedJumps(lines, drafts, cohesion).follow();
  }

  private List<ArticleSegment> follow() {
    for (int holder = 0; holder < mended.size(); holder++) {
      List<Integer> own = mended.get(holder).lines();
      int note = arrival(own);
      if (note < 0) {
        continue;
      }
      int from = withTitle(mended.get(holder), note);
      List<Integer> piece = own.subList(from, own.size());
      int waiting = waiting(holder, JumpNote.of(text(own.get(note))).orElseThrow(), piece);
      if (waiting >= 0) {
        List<Integer> whole = new ArrayList<>(mended.get(waiting).lines());
        whole.addAll(departure(whole) + 1, piece);
        List<Integer> left = own.subList(0, from);
        mended.set(waiting, mended.get(waiting).with(whole));
        mended.set(
            holder,
            left.isEmpty() ? mended.get(holder).with(left) : mended.get(holder).without(left));
      }
    }
    return mended;
  }

  private String text(int i) {
    return lines.get(i).text();
  }

  private int arrival(List<Integer> own) {
    return position(own, false);
  }

  private int departure(List<Integer> own) {
    return position(own, true);
  }

  /** The last departure, as a piece may itself go on elsewhere; the first arrival. */
  private int position(List<Integer> own, boolean leaves) {
    int found = -1;
    for (int k = 0; k < own.size() && (leaves || found < 0); k++) {
      Optional<JumpNote> note = JumpNote.of(text(own.get(k)));
      if (note.isPresent() && note.get().leaves() == leaves) {
        found = k;
      }
    }
    return found;
  }

  /** Where the piece begins: at its note, or at the title repeated above that. */
  private int withTitle(ArticleSegment holder, int note) {
    List<Integer> own = holder.lines();
    int from = note;
    for (int k = note - 1; k >= Math.max(0, note - REPEATED_TITLE); k--) {
      String text = text(own.get(k));
      boolean repeated =
          mended.stream().anyMatch(d -> d != holder && titleLikeness(d, text) > ALIKE);
      boolean only = k == 0 && own.get(k) == holder.start().first();
      if (repeated || (only && own.size() > 1)) {
        from = k;
      }
    }
    boolean itsOwnTitle = from == 0 && titles(holder).stream().noneMatch(String::isEmpty);
    return itsOwnTitle && !repeatedElsewhere(holder) ? note : from;
  }

  private boolean repeatedElsewhere(ArticleSegment holder) {
    return titles(holder).stream()
        .anyMatch(t -> mended.stream().anyMatch(d -> d != holder && titleLikeness(d, t) > ALIKE));
  }

  private int waiting(int holder, JumpNote note, List<Integer> piece) {
    int best = -1;
    double most = Double.NEGATIVE_INFINITY;
    for (int d = 0; d < mended.size(); d++) {
      List<Integer> own = mended.get(d).lines();
      int leaves = departure(own);
      boolean waits = d != holder && leaves >= 0 && leaves > arrival(own) && isLast(own, leaves);
      if (waits) {
        double score =
            score(mended.get(d), note, piece) - PER_ARTICLE_BETWEEN * Math.abs(holder - d);
        score += d < holder ? ABOVE : 0;
        if (score > most) {
          most = score;
          best = d;
        }
      }
    }
    return best;
  }

  /** Once its continuation has been put behind it, a note waits no more. */
  private boolean isLast(List<Integer> own, int leaves) {
    return leaves + 1 >= own.size()
        || JumpNote.of(text(own.get(leaves + 1))).filter(n -> !n.leaves()).isEmpty();
  }

  private double score(ArticleSegment waiting, JumpNote note, List<Integer> piece) {
    double score = 0;
    Optional<String> page =
        waiting.start().entry().flatMap(ContentsEntry::page).map(String::valueOf);
    if (page.isPresent() && page.equals(note.page())) {
      score += SAME_PAGE;
    }
    if (!note.rest().isEmpty() && titleLikeness(waiting, note.rest()) > ALIKE) {
      score += SAME_TITLE;
    }
    if (titleLikeness(waiting, text(piece.getFirst())) > ALIKE) {
      score += SAME_TITLE;
    }
    return score
        + KIN
            * NgramCohesion.shared(
                cohesion.fingerprint(joined(piece)), cohesion.fingerprint(joined(waiting.lines())));
  }

  private String joined(List<Integer> own) {
    StringBuilder text = new StringBuilder();
    own.forEach(i -> text.append(text(i)).append('\n'));
    return text.toString();
  }

  private double titleLikeness(ArticleSegment draft, String text) {
    String key = TitleSimilarity.key(text);
    return titles(draft).stream()
        .mapToDouble(t -> TitleSimilarity.of(TitleSimilarity.key(t), key))
        .max()
        .orElse(0);
  }

  private List<String> titles(ArticleSegment draft) {
    StringBuilder printed = new StringBuilder();
    for (int i = draft.start().first(); i <= draft.start().last(); i++) {
      printed.append(text(i));
    }
    List<String> titles = new ArrayList<>();
    titles.add(printed.toString());
    draft.start().entryTitle().ifPresent(titles::add);
    return titles;
  }
}
