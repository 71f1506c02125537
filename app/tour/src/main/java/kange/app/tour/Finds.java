package kange.app.tour;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kange.app.shell.Place;
import kange.app.shell.Texts;
import kange.archive.Archive;
import kange.model.catalogue.ArticleFilter;
import kange.model.catalogue.ArticleSummary;
import kange.model.catalogue.AuthorSummary;
import kange.model.catalogue.ColumnSummary;
import kange.model.catalogue.IssueSummary;
import kange.model.catalogue.JournalSummary;
import kange.model.search.SearchRequest;
import kange.model.search.SearchResult;

/** What in an archive is worth a picture. */
final class Finds {
  static final int CHOSEN = 6;
  private static final int HITS = 20;
  private static final int ENOUGH = 5;
  private final Archive archive;
  private final Texts texts;

  Finds(Archive archive, Texts texts) {
    this.archive = archive;
    this.texts = texts;
  }

  IssueSummary fullest() {
    return archive.catalogue().issues().stream()
        .max(Comparator.comparingInt(IssueSummary::articles))
        .orElseThrow();
  }

  Optional<String> busiestColumn() {
    return archive.catalogue().columns().stream()
        .max(Comparator.comparingInt(ColumnSummary::articles))
        .map(ColumnSummary::name);
  }

  Optional<String> busiestAuthor() {
    return archive.catalogue().authors().stream()
        .max(Comparator.comparingInt(AuthorSummary::articles))
        .map(AuthorSummary::name);
  }

  Optional<String> largestJournal() {
    return archive.catalogue().journals().stream()
        .max(Comparator.comparingInt(JournalSummary::issues))
        .map(JournalSummary::name);
  }

  /** The article with the most text: it fills a page and has an end far away. */
  ArticleSummary longest() {
    return archive.catalogue().articles(ArticleFilter.ALL, 0, Integer.MAX_VALUE).stream()
        .max(Comparator.comparingInt(ArticleSummary::characters))
        .orElseThrow();
  }

  /** The first articles of the fullest issue, on their way out. */
  Place.Export chosen() {
    IssueSummary issue = fullest();
    List<Long> articles =
        archive.catalogue().articles(ArticleFilter.ofIssue(issue.id()), 0, CHOSEN).stream()
            .map(ArticleSummary::id)
            .toList();
    return new Place.Export(articles, issue.label());
  }

  /** The first of some usual queries that finds enough to fill the room. */
  SearchResult found() {
    SearchResult best = archive.searcher().search(SearchRequest.of("的", HITS), () -> false);
    for (String query : texts.get("tour.queries").split(" ", -1)) {
      SearchResult found = archive.searcher().search(SearchRequest.of(query, HITS), () -> false);
      if (found.total() >= ENOUGH) {
        return found;
      }
      best = found.total() > 0 ? found : best;
    }
    return best;
  }

  /** The best articles of {@link #found}. */
  List<Long> articles() {
    return found().hits().stream().map(h -> h.article().id()).distinct().limit(CHOSEN).toList();
  }
}
