package kange.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import kange.model.issue.Article;
import kange.model.issue.LeftoverKind;
import kange.model.review.ContentsComparison;
import kange.model.review.ListedArticle;
import kange.parse.contents.ContentsEntry;
import kange.parse.line.TitleSimilarity;
import kange.parse.name.BylineReader;

/**
 * Which article each entry of the contents page became, as the issue reads now: the one whose title
 * is most like it, or else the one on its page. Not how the parser found them: what a librarian
 * says since counts as much.
 */
final class ListedArticles {
  /** Less alike, two titles are two articles; misread characters and lost subtitles are alike. */
  private static final double ALIKE = 0.6;

  private final IssueDraft draft;
  private final List<ContentsEntry> entries;
  private final List<Article> articles;

  private ListedArticles(IssueDraft draft) {
    this.draft = draft;
    this.entries = draft.source().listed();
    this.articles = draft.articles().stream().map(ArticleDraft::article).toList();
  }

  static ContentsComparison of(IssueDraft draft) {
    return new ListedArticles(draft).compare();
  }

  private record Pair(int entry, int article, double alike, ContentsEntry.Reading reading) {}

  private ContentsComparison compare() {
    TreeMap<Integer, Pair> pairs = new TreeMap<>();
    Set<Integer> taken = new HashSet<>();
    for (Pair pair : alike()) {
      if (!pairs.containsKey(pair.entry()) && taken.add(pair.article())) {
        pairs.put(pair.entry(), pair);
      }
    }
    for (int entry = 0; entry < entries.size(); entry++) {
      if (!pairs.containsKey(entry)) {
        Optional<Pair> onPage = onPage(entry, taken);
        if (onPage.isPresent()) {
          pairs.put(entry, onPage.get());
          taken.add(onPage.get().article());
        }
      }
    }
    List<ListedArticle> listed = new ArrayList<>();
    for (int entry = 0; entry < entries.size(); entry++) {
      listed.add(listed(entries.get(entry), Optional.ofNullable(pairs.get(entry))));
    }
    List<Integer> unlisted =
        IntStream.range(0, articles.size()).filter(a -> !taken.contains(a)).boxed().toList();
    return new ContentsComparison(listed, entries.isEmpty() ? List.of() : unlisted);
  }

  /** Most alike first; of the same likeness, in the order of the issue. */
  private List<Pair> alike() {
    List<String> titles = articles.stream().map(Article::title).map(TitleSimilarity::key).toList();
    List<String> whole =
        articles.stream()
            .map(a -> TitleSimilarity.key(a.title() + a.subtitle().orElse("")))
            .toList();
    List<Pair> pairs = new ArrayList<>();
    for (int entry = 0; entry < entries.size(); entry++) {
      for (ContentsEntry.Reading reading : entries.get(entry).readings()) {
        String key = reading.key();
        for (int article = 0; article < articles.size(); article++) {
          double alike =
              Math.max(
                  TitleSimilarity.of(key, titles.get(article)),
                  TitleSimilarity.of(key, whole.get(article)));
          if (alike >= ALIKE) {
            pairs.add(new Pair(entry, article, alike, reading));
          }
        }
      }
    }
    pairs.sort(
        Comparator.comparingDouble(Pair::alike)
            .reversed()
            .thenComparingInt(pair -> pair.reading().plausible() ? 0 : 1)
            .thenComparingInt(pair -> Math.abs(pair.entry() - pair.article())));
    return pairs;
  }

  /** The one article on its page that no entry has. */
  private Optional<Pair> onPage(int entry, Set<Integer> taken) {
    Optional<Integer> page = entries.get(entry).page();
    List<Integer> there =
        IntStream.range(0, articles.size())
            .filter(a -> page.isPresent() && page.equals(articles.get(a).page()))
            .filter(a -> !taken.contains(a))
            .boxed()
            .toList();
    return there.size() == 1
        ? Optional.of(new Pair(entry, there.getFirst(), 0, likeliest(entries.get(entry))))
        : Optional.empty();
  }

  private ListedArticle listed(ContentsEntry entry, Optional<Pair> pair) {
    ContentsEntry.Reading reading = pair.map(Pair::reading).orElseGet(() -> likeliest(entry));
    return new ListedArticle(
        reading.title(),
        reading.authors(),
        entry.column(),
        entry.page(),
        line(entry),
        pair.map(Pair::article));
  }

  /** With persons behind the title where there are any, the whole as its title otherwise. */
  private static ContentsEntry.Reading likeliest(ContentsEntry entry) {
    List<ContentsEntry.Reading> readings = entry.readings();
    return readings.stream()
        .filter(
            r -> !r.authors().isEmpty() && r.authors().stream().allMatch(BylineReader::isPerson))
        .findFirst()
        .orElse(readings.getFirst());
  }

  private Optional<Integer> line(ContentsEntry entry) {
    String wanted = TitleSimilarity.key(entry.pieces().getFirst());
    return draft.leftovers().entrySet().stream()
        .filter(line -> line.getValue() == LeftoverKind.TOC)
        .map(line -> line.getKey())
        .filter(n -> TitleSimilarity.key(draft.source().text(n)).contains(wanted))
        .findFirst();
  }
}
