package kange.app.cli.json;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kange.model.catalogue.ArticleSummary;
import kange.model.message.Message;
import kange.model.search.FacetValue;
import kange.model.search.IndexStatus;
import kange.model.search.SearchFacets;
import kange.model.search.SearchHit;
import kange.model.search.SearchResult;

/**
 * The answer to one query.
 *
 * @param reading how the query was understood
 * @param index whether all that is there could be found
 * @param hits those that match in full first; {@code total} counts only these
 */
public record SearchJson(
    String query,
    String reading,
    int total,
    double elapsedMs,
    Index index,
    List<Hit> hits,
    Facets facets) {
  /**
   * One article found.
   *
   * @param marks where the snippet matches: pairs of UTF-16 offsets, the end excluded
   * @param close true when it lacks some of what was asked for
   */
  public record Hit(
      long article,
      long issue,
      String journal,
      String issueLabel,
      String title,
      List<AuthorJson> authors,
      Optional<String> column,
      Optional<Integer> page,
      double score,
      String snippet,
      List<List<Integer>> marks,
      boolean close) {
    static Hit of(SearchHit hit) {
      ArticleSummary article = hit.article();
      return new Hit(
          article.id(),
          article.issueId(),
          article.journal(),
          article.issueLabel(),
          article.title(),
          AuthorJson.of(article.authors()),
          article.column(),
          article.page(),
          hit.score(),
          hit.snippet().text(),
          hit.snippet().marks().stream().map(m -> List.of(m.start(), m.end())).toList(),
          hit.close());
    }
  }

  /**
   * What the answer was found in.
   *
   * @param state level: all of the archive is in its index; substitute: in one that stands in for
   *     it; behind: issues are missing, and the answer may lack articles
   * @param indexed how many issues could be found, of {@code total}
   */
  public record Index(String state, boolean substitute, int indexed, int total) {
    static Index of(IndexStatus index) {
      String whole = index.substitute() ? "substitute" : "level";
      return new Index(
          index.complete() ? whole : "behind", index.substitute(), index.indexed(), index.total());
    }
  }

  /** How the found articles spread. */
  public record Facets(
      List<FacetValue> journals,
      List<FacetValue> years,
      List<FacetValue> columns,
      List<FacetValue> authors) {
    static Facets of(SearchFacets facets) {
      return new Facets(facets.journals(), facets.years(), facets.columns(), facets.authors());
    }
  }

  public static SearchJson of(SearchResult result, Function<Message, String> say) {
    return new SearchJson(
        result.query(),
        result.reading().map(say).orElse(""),
        result.total(),
        Math.round(result.elapsedMillis() * 1000) / 1000.0,
        Index.of(result.index()),
        result.hits().stream().map(Hit::of).toList(),
        Facets.of(result.facets()));
  }
}
