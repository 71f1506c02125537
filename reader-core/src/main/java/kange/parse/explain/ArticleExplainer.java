package kange.parse.explain;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kange.model.explain.ArticleExplanation;
import kange.model.explain.EntryPlacement;
import kange.model.explain.RivalPlace;
import kange.model.issue.LineRange;
import kange.parse.article.ReadArticle;
import kange.parse.contents.place.Candidate;
import kange.parse.line.TextLine;
import kange.parse.segment.ArticleStart;

/** Says how an article was read: its entry, the entry's rivals, its authors, its doubts. */
final class ArticleExplainer {
  /** Rivals beyond these are too unlikely to be the right one. */
  private static final int MOST_RIVALS = 3;

  private final ReadIssue read;
  private final Entries entries;
  private final Map<Integer, List<Candidate>> byEntry;
  private final TreeMap<Integer, List<Candidate>> byPlace;

  ArticleExplainer(ReadIssue read, Entries entries) {
    this.read = read;
    this.entries = entries;
    List<Candidate> all = read.outline().candidates();
    byEntry = all.stream().collect(Collectors.groupingBy(c -> c.entry() + 1));
    byPlace =
        all.stream()
            .collect(Collectors.groupingBy(Candidate::first, TreeMap::new, Collectors.toList()));
  }

  ArticleExplanation explain(int k) {
    ReadArticle article = read.articles().get(k);
    ArticleStart start = article.segment().start();
    Optional<Integer> entry = start.entry().flatMap(entries::number);
    return new ArticleExplanation(
        read.issue().articles().get(k),
        placement(start, entry),
        entry,
        start.likeness(),
        rivals(start, entry),
        article.head().authorSource(),
        read.judge().shares(k));
  }

  private EntryPlacement placement(ArticleStart start, Optional<Integer> entry) {
    if (entry.isEmpty()) {
      return EntryPlacement.NOT_LISTED;
    }
    if (start.last() < start.first()) {
      return EntryPlacement.BETWEEN_NEIGHBOURS;
    }
    boolean here = candidates(entry.get()).stream().anyMatch(c -> overlaps(c, start));
    return here ? EntryPlacement.ALIGNED : EntryPlacement.LIKE_TITLE;
  }

  private List<Candidate> candidates(int entry) {
    return byEntry.getOrDefault(entry, List.of());
  }

  private List<RivalPlace> rivals(ArticleStart start, Optional<Integer> entry) {
    Stream<Candidate> elsewhere =
        entry.stream().flatMap(e -> candidates(e).stream()).filter(c -> !overlaps(c, start));
    Stream<Candidate> here =
        byPlace
            .subMap(start.first(), true, Math.max(start.first(), start.last()), true)
            .values()
            .stream()
            .flatMap(List::stream)
            .filter(c -> entry.isEmpty() || c.entry() + 1 != entry.get());
    return Stream.concat(elsewhere, here)
        .sorted(Comparator.comparingDouble(Candidate::score).reversed())
        .limit(MOST_RIVALS)
        .map(this::rival)
        .toList();
  }

  private static boolean overlaps(Candidate c, ArticleStart start) {
    return c.first() <= start.last() && c.last() >= start.first();
  }

  private RivalPlace rival(Candidate c) {
    List<TextLine> lines = read.outline().lines();
    LineRange place = new LineRange(lines.get(c.first()).number(), lines.get(c.last()).last());
    return new RivalPlace(c.entry() + 1, place, c.likeness(), c.score());
  }
}
