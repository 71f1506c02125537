package kange.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import kange.model.message.Message;
import kange.model.search.IndexStatus;
import kange.model.search.SearchHit;
import kange.model.search.SearchHits;
import kange.model.search.SearchOrder;
import kange.model.search.SearchRequest;
import kange.model.search.SearchResult;
import kange.model.search.SearchSpread;
import kange.search.query.ParsedQuery;
import kange.search.query.QueryField;
import kange.search.query.QueryMessage;
import kange.text.FoldedText;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

/**
 * One search: which articles come first, closest articles where none matches, hits with their
 * snippets; and, apart from them, how many match and how they spread.
 */
final class SearchExecution {
  /** How many closest articles are shown at most. */
  private static final int MOST_CLOSE = 30;

  /** Articles far worse than the closest of them are not close. */
  private static final double CLOSE_ENOUGH = 0.25;

  private static final double NANOS_PER_MILLI = 1e6;

  private final IndexSearcher searcher;
  private final IndexSnapshot snapshot;
  private final Analysis analysis;
  private final SearchRequest request;
  private final BooleanSupplier cancelled;
  private final BestArticles best;
  private final ParsedQuery query;
  private final QueryCompiler matching;
  private final Optional<Query> match;

  SearchExecution(
      IndexSnapshot snapshot, Analysis analysis, SearchRequest request, BooleanSupplier cancelled)
      throws IOException {
    this.searcher = new IndexSearcher(snapshot.reader());
    this.snapshot = snapshot;
    searcher.setTimeout(cancelled::getAsBoolean);
    this.analysis = analysis;
    this.request = request;
    this.cancelled = cancelled;
    this.best = new BestArticles(searcher, snapshot, cancelled);
    this.query = ParsedQuery.of(request.query());
    this.matching = new QueryCompiler(searcher);
    this.match = matching.compile(query);
  }

  SearchResult run(ArticleSource articles, IndexStatus status) throws IOException {
    long began = System.nanoTime();
    SearchHits hits = hits(articles, status);
    SearchSpread spread = spread();
    return new SearchResult(
        request.query(),
        hits.reading(),
        spread.total(),
        millisSince(began),
        hits.hits(),
        spread.facets(),
        status);
  }

  SearchHits hits(ArticleSource articles, IndexStatus status) throws IOException {
    long began = System.nanoTime();
    List<SearchHit> hits = new HitReader(articles, cancelled).read(found());
    return new SearchHits(request.query(), reading(), millisSince(began), hits, status);
  }

  SearchSpread spread() throws IOException {
    return match.isPresent()
        ? new FacetCounter(snapshot.facets(), request.filter()).count(searcher, match.get())
        : SearchSpread.NONE;
  }

  /** The articles that match in full, in the order of their hits. */
  List<Long> ids() throws IOException {
    return found().stream().filter(f -> !f.close()).map(FoundArticle::id).toList();
  }

  private Optional<Message> reading() {
    return matching.senses().isEmpty()
        ? query.reading()
        : query.reading().map(r -> Message.of(QueryMessage.IN_SENSE, r, matching.senses()));
  }

  private List<FoundArticle> found() throws IOException {
    if (match.isEmpty()) {
      return List.of();
    }
    List<QueryTerm> wanted = matching.wanted();
    List<FoldedText> runs = Ranking.free(wanted);
    int end = end();
    ScoreDoc[] full = best.first(scored(match.get()), request.order(), end, runs);
    List<FoundArticle> found = new ArrayList<>(page(full, 0, full.length, runs, false));
    if (full.length == 0) {
      found.addAll(closest());
    } else if (full.length < end) {
      found.addAll(spelled(match.get(), full.length));
    }
    return found;
  }

  /** How many hits there must be for a full page; no more than there are articles. */
  private int end() {
    int all = Math.max(1, searcher.getIndexReader().maxDoc());
    return (int) Math.min(all, (long) request.offset() + request.limit());
  }

  private Query scored(Query match) throws IOException {
    BooleanQuery.Builder scored = new BooleanQuery.Builder();
    if (request.order() == SearchOrder.RELEVANCE) {
      scored.add(match, Occur.MUST);
      scored.add(
          new Ranking(analysis, snapshot.vocabulary()).score(matching.wanted()), Occur.SHOULD);
    } else {
      scored.add(match, Occur.FILTER);
    }
    Filters.add(request.filter(), scored);
    return scored.build();
  }

  private List<FoundArticle> closest() throws IOException {
    List<QueryTerm> wanted = matching.wanted();
    ClosestMatches closest = new ClosestMatches(analysis, searcher, snapshot.vocabulary());
    List<ClosestMatches.Idea> ideas = closest.ideas(wanted);
    if (ideas.isEmpty()) {
      return List.of();
    }
    List<Query> candidates = new ArrayList<>();
    for (Query some : closest.candidates(wanted, ideas)) {
      BooleanQuery.Builder filtered = new BooleanQuery.Builder().add(some, Occur.MUST);
      Filters.add(request.filter(), filtered);
      candidates.add(filtered.build());
    }
    boolean ranked = request.order() == SearchOrder.RELEVANCE;
    List<FoldedText> typed =
        ideas.stream().flatMap(i -> i.typed().stream()).map(ClosestMatches.Known::text).toList();
    ScoreDoc[] found =
        best.among(candidates, closest.whole(wanted, ideas), ranked ? typed : List.of());
    int enough = 0;
    while (enough < Math.min(found.length, MOST_CLOSE)
        && found[enough].score >= CLOSE_ENOUGH * found[0].score) {
      enough++;
    }
    List<FoldedText> words = ideas.stream().flatMap(ClosestMatches.Idea::words).toList();
    return page(found, 0, enough, words, true);
  }

  /**
   * Articles of authors whose pinyin was typed, below the last of those that hold the letters as
   * text.
   */
  private List<FoundArticle> spelled(Query match, int total) throws IOException {
    if (matching.spelledAuthors().isEmpty()) {
      return List.of();
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    matching.spelledAuthors().forEach(q -> any.add(q, Occur.SHOULD));
    BooleanQuery.Builder others =
        new BooleanQuery.Builder().add(any.build(), Occur.FILTER).add(match, Occur.MUST_NOT);
    Filters.add(request.filter(), others);
    ScoreDoc[] found = best.first(others.build(), SearchOrder.NEWEST, MOST_CLOSE, List.of());
    return page(found, total, found.length, List.of(), true);
  }

  /**
   * Those of a list that stand on the page asked for.
   *
   * @param before how many hits stand before the list's first one
   * @param count how many of the list are hits at all
   */
  private List<FoundArticle> page(
      ScoreDoc[] list, int before, int count, List<FoldedText> runs, boolean close)
      throws IOException {
    List<FoldedText> inTitle =
        Stream.concat(
                runs.stream(),
                matching.wanted().stream()
                    .filter(w -> w.isIn(QueryField.TITLE))
                    .map(QueryTerm::text))
            .toList();
    int to = (int) Math.min(count, (long) request.offset() + request.limit() - before);
    List<FoundArticle> hits = new ArrayList<>();
    for (int i = Math.max(0, request.offset() - before); i < to; i++) {
      double score = Float.isNaN(list[i].score) ? 0 : list[i].score;
      hits.add(new FoundArticle(snapshot.articleId(list[i].doc), score, runs, inTitle, close));
    }
    return hits;
  }

  private static double millisSince(long nanos) {
    return (System.nanoTime() - nanos) / NANOS_PER_MILLI;
  }
}
