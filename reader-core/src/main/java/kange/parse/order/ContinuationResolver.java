package kange.parse.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import java.util.function.IntPredicate;
import kange.parse.line.NgramCohesion;
import kange.parse.line.NgramCounts;
import kange.parse.line.TextLine;
import kange.parse.order.ExchangeFinder.Weighed;
import kange.parse.order.PrintedOrder.Breaks;
import kange.parse.order.Seam.End;
import kange.parse.segment.ArticleSegment;

/**
 * Puts articles together again whose pages changed places. Order is innocent until proven
 * otherwise: pieces move only when both torn ends mend, the gain exceeds a margin, and printed page
 * numbers do not speak against it; all else is left as it stands.
 */
public final class ContinuationResolver {
  /**
   * What an exchange must gain, in logarithms of odds. Set so that nothing moves in the 65 real
   * periodicals that are in order.
   */
  private static final double MARGIN = 6;

  /** The same where nothing but sentences speaks for it. */
  private static final double TORN_MARGIN = 9;

  /** Page numbers that rise again are strong evidence; chapters less, lists are numbered too. */
  private static final double FOLIO_MENDED = 4;

  private static final double CONTENTS_MENDED = 4;
  private static final double CHAPTER_MENDED = 1;

  /** No issue was bound with more of its pages out of order; and the loop must end. */
  private static final int MOST_EXCHANGES = 12;

  /** Seams are looked at together two blocks at a time, which keeps the whole linear. */
  private static final int BLOCK = 80;

  /** The more seams there are, the better the best of those that chance makes. */
  private static final double FEW_SEAMS = 100;

  /** Where so many lines break off they are wrapped, and breaking off is no sign. */
  private static final double WRAPPED = 0.5;

  private final List<TextLine> lines;
  private final SeamFinder seamFinder;
  private final NgramCounts counts;
  private Optional<Evidence> evidence = Optional.empty();

  /**
   * For one file.
   *
   * @param endsArticle whether the line at an index ends an article
   */
  public ContinuationResolver(
      List<TextLine> lines, IntPredicate endsArticle, NgramCohesion cohesion) {
    this.lines = lines;
    this.seamFinder = new SeamFinder(lines, endsArticle);
    this.counts = cohesion.counts();
  }

  /** The articles with their pieces in order: as many as before, in the same order. */
  public List<ArticleSegment> resolve(List<ArticleSegment> drafts) {
    return resolve(drafts, share -> {});
  }

  /**
   * As above.
   *
   * @param told what share of the torn ends was looked at for the first time, from 0 to 1: after
   *     that little is left to do
   */
  public List<ArticleSegment> resolve(List<ArticleSegment> drafts, DoubleConsumer told) {
    ReadingOrder order = ReadingOrder.of(drafts);
    for (int n = 0; n < MOST_EXCHANGES; n++) {
      Optional<Exchange> exchange = best(order, n == 0 ? told : share -> {});
      if (exchange.isEmpty()) {
        break;
      }
      order = order.after(exchange.get());
    }
    return order.segments();
  }

  private Optional<Exchange> best(ReadingOrder order, DoubleConsumer told) {
    List<Seam> seams = seamFinder.find(order);
    List<Window> windows = torn(seams);
    if (windows.isEmpty() || isWrapped(seams, order)) {
      return Optional.empty();
    }
    JointScore joints = joints(order, seams);
    PrintedOrder print = new PrintedOrder(lines, order);
    Breaks now = print.breaks();
    int[] characters = characters(order, seams);
    double chance = Math.max(0, Math.log(seams.size() / FEW_SEAMS));
    Weighed best = null;
    for (Window window : windows) {
      told.accept((double) window.from() / seams.size());
      ExchangeFinder finder =
          new ExchangeFinder(seams, window.from(), window.to(), joints, characters);
      for (Weighed found : finder.find()) {
        double gain = found.gain() + printed(now, print.after(found.exchange()));
        if (gain >= chance + (found.articles() ? MARGIN : TORN_MARGIN)
            && (best == null || gain > best.gain())) {
          best = new Weighed(found.exchange(), gain, found.articles());
        }
      }
    }
    return Optional.ofNullable(best).map(Weighed::exchange);
  }

  /**
   * Seams that are weighed with each other.
   *
   * @param to after the last
   */
  private record Window(int from, int to) {}

  /** The windows in which as much is torn as an exchange must mend; in others there is none. */
  private static List<Window> torn(List<Seam> seams) {
    List<Window> torn = new ArrayList<>();
    for (int from = 0; from == 0 || from + BLOCK < seams.size(); from += BLOCK) {
      int to = Math.min(seams.size(), from + 2 * BLOCK);
      if (seams.subList(from, to).stream().filter(Seam::isBroken).count()
          >= ExchangeFinder.TORN_ENDS) {
        torn.add(new Window(from, to));
      }
    }
    return torn;
  }

  private static boolean isWrapped(List<Seam> seams, ReadingOrder order) {
    return seams.stream().filter(s -> s.end() == End.TORN).count() > WRAPPED * order.size();
  }

  /** What printed numbers say of an exchange; nothing outweighs page numbers that fall. */
  private static double printed(Breaks before, Breaks after) {
    int folios = before.folios() - after.folios();
    int contents = before.contents() - after.contents();
    if (folios < 0 || contents < 0) {
      return Double.NEGATIVE_INFINITY;
    }
    return FOLIO_MENDED * folios
        + CONTENTS_MENDED * contents
        + CHAPTER_MENDED * (before.chapters() - after.chapters());
  }

  private JointScore joints(ReadingOrder order, List<Seam> seams) {
    if (evidence.isEmpty()) {
      evidence = Optional.of(new Evidence(lines, counts));
    }
    SeamBand band = new SeamBand(seams.size(), BLOCK);
    Kinship kinship = new Kinship(evidence.get().texts, order, seams, band);
    Evidence of = evidence.get();
    return new JointScore(lines, order, of.sentences, of.starts, kinship, seams, band);
  }

  /** For each seam, the characters that stand before it. */
  private int[] characters(ReadingOrder order, List<Seam> seams) {
    int[] characters = new int[seams.size()];
    int sum = 0;
    int seam = 0;
    for (int p = 0; p < order.size() && seam < characters.length; p++) {
      if (seams.get(seam).place() == p) {
        characters[seam++] = sum;
      }
      sum += lines.get(order.line(p)).chars();
    }
    return characters;
  }

  /** What a file's joints are weighed by; only made for a file in which something is torn. */
  private static final class Evidence {
    private final SeamTexts texts;
    private final SentenceJoin sentences;
    private final SentenceStarts starts;

    Evidence(List<TextLine> lines, NgramCounts counts) {
      texts = new SeamTexts(lines, counts);
      sentences = new SentenceJoin(counts);
      starts = new SentenceStarts(lines);
    }
  }
}
