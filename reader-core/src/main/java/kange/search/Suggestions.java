package kange.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import kange.model.catalogue.ArticleSummary;
import kange.model.issue.Contributor;
import kange.model.issue.ContributorKind;
import kange.model.search.FacetValue;
import kange.model.search.SearchFacets;
import kange.model.search.SearchFilter;
import kange.model.search.SearchSpread;
import kange.model.search.SearchSuggestion;
import kange.model.search.SearchSuggestion.Kind;
import kange.search.query.QueryField;
import kange.text.Fold;
import kange.text.FoldedText;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

/** Authors, columns and titles that hold what is being typed; authors also by their pinyin. */
final class Suggestions {
  /** Authors and columns together take at most this share, so that titles are seen too. */
  private static final int NAMES_OF_ALL = 2;

  private final IndexSnapshot snapshot;
  private final Analysis analysis;
  private final ArticleSource articles;
  private final IndexSearcher searcher;

  Suggestions(IndexSnapshot snapshot, Analysis analysis, ArticleSource articles) {
    this.snapshot = snapshot;
    this.analysis = analysis;
    this.articles = articles;
    this.searcher = new IndexSearcher(snapshot.reader());
  }

  List<SearchSuggestion> of(String typed, int limit) throws IOException {
    FoldedText text = Fold.of(typed);
    if (text.isEmpty()) {
      return List.of();
    }
    String run = text.text();
    List<SearchSuggestion> names = new ArrayList<>();
    names.addAll(
        names(QueryField.AUTHOR, text, SearchFacets::authors, Kind.AUTHOR, n -> isSpelled(n, run)));
    names.addAll(names(QueryField.COLUMN, text, SearchFacets::columns, Kind.COLUMN, n -> false));
    names.sort(
        Comparator.<SearchSuggestion, Boolean>comparing(s -> !begins(s.text(), run))
            .thenComparing(Comparator.comparingInt(SearchSuggestion::articles).reversed()));
    List<SearchSuggestion> titles = titles(text, limit);
    int room = Math.max(limit - titles.size(), limit / NAMES_OF_ALL);
    List<SearchSuggestion> all = new ArrayList<>(names.subList(0, Math.min(room, names.size())));
    all.addAll(titles.subList(0, Math.min(limit - all.size(), titles.size())));
    return all;
  }

  /** The values of a facet among the articles whose part matches, those that match themselves. */
  private List<SearchSuggestion> names(
      QueryField part,
      FoldedText text,
      Function<SearchFacets, List<FacetValue>> facet,
      Kind kind,
      Predicate<String> alsoGood)
      throws IOException {
    SearchSpread spread =
        new FacetCounter(snapshot.facets(), SearchFilter.NONE)
            .count(searcher, FieldQueries.query(part, text));
    return facet.apply(spread.facets()).stream()
        .filter(v -> Fold.of(v.value()).indexOf(text, 0) >= 0 || alsoGood.test(v.value()))
        .map(v -> new SearchSuggestion(kind, v.value(), v.count()))
        .toList();
  }

  private List<SearchSuggestion> titles(FoldedText text, int limit) throws IOException {
    Query query = Analysis.in(Fields.TITLE, text);
    Map<String, SearchSuggestion> titles = new LinkedHashMap<>();
    List<Long> ids = new ArrayList<>();
    for (ScoreDoc found : searcher.search(query, limit).scoreDocs) {
      ids.add(snapshot.articleId(found.doc));
    }
    for (ArticleSummary article : articles.summaries(ids)) {
      String title = article.title();
      titles.putIfAbsent(title, new SearchSuggestion(Kind.TITLE, title, 1));
    }
    return List.copyOf(titles.values());
  }

  private boolean begins(String name, String run) {
    return Fold.of(name).text().startsWith(run) || isSpelled(name, run);
  }

  private boolean isSpelled(String name, String letters) {
    if (!letters.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
      return false;
    }
    return analysis.spellings(new Contributor(name, ContributorKind.PERSON)).stream()
        .anyMatch(s -> s.startsWith(letters));
  }
}
