package kange.parse.segment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kange.parse.contents.Contents;
import kange.parse.contents.ContentsEntry;
import kange.parse.contents.place.Candidate;
import kange.parse.label.Labelling;
import kange.parse.line.JournalPhrases;
import kange.parse.line.TextLine;
import kange.parse.line.TitleSimilarity;

/**
 * Says which entry of the contents page each article answers to: the one whose title was found at
 * its own, else one not yet answered that is like it or, where the text prints no title, listed
 * between those of its neighbours.
 */
final class EntryMatcher {
  /** An entry that no title answers to is taken for a title this much like it. */
  private static final double ALIKE = 0.45;

  /** 月读·资讯, 一句话新闻: what is longer is the title of an article. */
  private static final int LONGEST_NEWS = 6;

  private final List<TextLine> lines;
  private final Contents contents;
  private final PrintedHeads printed;
  private final Map<Integer, Candidate> placedAt = new HashMap<>();
  private final Set<ContentsEntry> used = Identity.set();

  EntryMatcher(
      List<TextLine> lines, Contents contents, List<Candidate> placed, Labelling labelling) {
    this.lines = lines;
    this.printed = new PrintedHeads(lines, labelling);
    this.contents = contents;
    for (Candidate c : placed) {
      for (int i = c.first(); i <= c.last(); i++) {
        placedAt.put(i, c);
      }
    }
  }

  /** The same starts in the same order, with their entries; to be asked once. */
  List<ArticleStart> match(List<ArticleStart> starts) {
    List<ArticleStart> matched = new ArrayList<>();
    starts.forEach(start -> matched.add(placed(start)));
    // Only what no listed title was found for is guessed at.
    matched.replaceAll(start -> start.entry().isEmpty() ? likely(start) : start);
    for (int k = 0; k < matched.size(); k++) {
      if (matched.get(k).entry().isEmpty()) {
        matched.set(k, between(matched, k));
      }
    }
    matched.replaceAll(printed::withoutTitleWords);
    return matched;
  }

  /**
   * The one article between two listed ones answers to the one entry listed between theirs, however
   * it is headed; where that entry is the name of a column of news, it is the title.
   */
  private ArticleStart between(List<ArticleStart> starts, int k) {
    int above = k == 0 ? -1 : entryOf(starts.get(k - 1));
    int below = k + 1 == starts.size() ? contents.entries().size() : entryOf(starts.get(k + 1));
    boolean beforePage = k == 0 && starts.get(k).first() < contents.end();
    boolean alone = starts.size() == 1;
    if (alone || beforePage || below - above != 2 || (k > 0 && above < 0)) {
      return starts.get(k);
    }
    ContentsEntry entry = contents.entries().get(above + 1);
    if (entry.insideCover() || !used.add(entry)) {
      return starts.get(k);
    }
    ArticleStart start = starts.get(k);
    ArticleStart untitled = ArticleStart.untitled(start.first(), entry);
    boolean column =
        untitled
            .entryTitle()
            .filter(t -> t.length() <= LONGEST_NEWS && JournalPhrases.isColumnName(t))
            .isPresent();
    return column
        ? untitled
        : new ArticleStart(
            start.first(),
            start.last(),
            untitled.entry(),
            untitled.likeness(),
            Optional.empty(),
            untitled.entryAuthors());
  }

  /** Place of an article's entry on the contents page, or -1. */
  private int entryOf(ArticleStart start) {
    return start.entry().map(contents.entries()::indexOf).orElse(-1);
  }

  private ArticleStart placed(ArticleStart start) {
    for (int i = start.first(); i <= start.last(); i++) {
      Candidate c = placedAt.get(i);
      if (c != null && used.add(contents.entries().get(c.entry()))) {
        return new ArticleStart(
            start.first(),
            start.last(),
            Optional.of(contents.entries().get(c.entry())),
            c.likeness(),
            Optional.of(c.title()),
            c.authors());
      }
    }
    return start;
  }

  /** The unplaced entry that an unlisted start answers to, if one is at all alike. */
  private ArticleStart likely(ArticleStart start) {
    if (start.last() < start.first()) {
      return untitled(start);
    }
    StringBuilder title = new StringBuilder();
    for (int i = start.first(); i <= start.last(); i++) {
      title.append(lines.get(i).text());
    }
    String key = TitleSimilarity.key(title.toString());
    ArticleStart best = start;
    for (ContentsEntry entry : contents.entries()) {
      if (used.contains(entry)) {
        continue;
      }
      for (ContentsEntry.Reading reading : entry.readings()) {
        double likeness = TitleSimilarity.of(key, reading.key());
        if (likeness >= ALIKE && likeness > best.likeness()) {
          best =
              new ArticleStart(
                  start.first(),
                  start.last(),
                  Optional.of(entry),
                  likeness,
                  Optional.of(reading.title()),
                  reading.authors());
        }
      }
    }
    best.entry().ifPresent(used::add);
    return best;
  }

  /** Text without a title belongs to the entry listed between those of its neighbours. */
  private ArticleStart untitled(ArticleStart start) {
    int previous = -1;
    int next = contents.entries().size();
    for (Candidate c : new HashSet<>(placedAt.values())) {
      if (c.first() < start.first()) {
        previous = Math.max(previous, c.entry());
      } else {
        next = Math.min(next, c.entry());
      }
    }
    for (int e = previous + 1; e < next; e++) {
      ContentsEntry entry = contents.entries().get(e);
      if (!entry.insideCover() && used.add(entry)) {
        return ArticleStart.untitled(start.first(), entry);
      }
    }
    return start;
  }
}
