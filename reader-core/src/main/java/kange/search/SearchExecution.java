package kange.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import kange.model.reading.ArticleText;
import kange.model.search.IndexStatus;
import kange.model.search.MarkedText;
import kange.model.search.SearchFacets;
import kange.model.search.SearchFilter;
import kange.model.search.SearchHit;
import kange.model.search.SearchOrder;
import kange.model.search.SearchRequest;
import kange.model.search.SearchResult;
import kange.search.query.ParsedQuery;
import kange.search.query.QueryField;
import kange.text.FoldedText;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopDocsCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.util.BytesRef;

/** One search: matching, counting, ranking, closest articles, hits with their snippets. */
final class SearchExecution {
  /** How many of the best are looked at again for words near each other. */
  private static final int LOOK_AGAIN = 100;

  /** How many closest articles are shown at most. */
  private static final int MOST_CLOSE = 30;

  /** Closest articles far worse than the best of them are not close. */
  private static final double CLOSE_ENOUGH = 0.25;

  private static final Sort NEWEST =
      new Sort(new SortField(Fields.NEWEST_VALUE, SortField.Type.LONG, true));

  private final IndexSearcher searcher;
  private final IndexSnapshot snapshot;
  private final Analysis analysis;
  private final SearchRequest request;
  private final LongFunction<Optional<ArticleText>> texts;
  private final BooleanSupplier cancelled;

  SearchExecution(
      IndexSnapshot snapshot,
      Analysis analysis,
      SearchRequest request,
      LongFunction<Optional<ArticleText>> texts,
      BooleanSupplier cancelled) {
    this.searcher = new IndexSearcher(snapshot.reader());
    this.snapshot = snapshot;
    searcher.setTimeout(cancelled::getAsBoolean);
    this.analysis = analysis;
    this.request = request;
    this.texts = texts;
    this.cancelled = cancelled;
  }

  SearchResult run(IndexStatus status) throws IOException {
    long began = System.nanoTime();
    ParsedQuery query = ParsedQuery.of(request.query());
    QueryCompiler matching = new QueryCompiler(searcher);
    Optional<Query> match = matching.compile(query);
    if (match.isEmpty()) {
      return result(query.reading(), 0, List.of(), SearchFacets.EMPTY, began, status);
    }
    TopDocsCollector<?> top = collector();
    FacetCounter counter = new FacetCounter(snapshot.facets(), request.filter(), top);
    counter.count(searcher, scored(match.get(), matching.wanted()));
    List<SearchHit> hits = new ArrayList<>(full(top.topDocs(), matching.wanted()));
    if (counter.total() == 0) {
      hits.addAll(closest(matching.wanted()));
    } else {
      hits.addAll(spelled(match.get(), matching, counter.total()));
    }
    String reading = query.reading();
    if (!matching.senses().isEmpty()) {
      reading += "（" + String.join("，", matching.senses()) + "）";
    }
    return result(reading, counter.total(), hits, counter.facets(), began, status);
  }

  private SearchResult result(
      String reading,
      int total,
      List<SearchHit> hits,
      SearchFacets spread,
      long began,
      IndexStatus status) {
    double elapsed = (System.nanoTime() - began) / 1e6;
    return new SearchResult(request.query(), reading, total, elapsed, hits, spread, status);
  }

  private TopDocsCollector<?> collector() {
    int all = Math.max(1, searcher.getIndexReader().maxDoc());
    int count = (int) Math.min(all, (long) request.offset() + request.limit());
    return request.order() == SearchOrder.NEWEST
        ? new TopFieldCollectorManager(NEWEST, count, null, Integer.MAX_VALUE).newCollector()
        : new TopScoreDocCollectorManager(Math.max(count, LOOK_AGAIN), null, Integer.MAX_VALUE)
            .newCollector();
  }

  private Query scored(Query match, List<QueryTerm> wanted) {
    return request.order() == SearchOrder.NEWEST
        ? match
        : new BooleanQuery.Builder()
            .add(match, Occur.MUST)
            .add(new Ranking(analysis).score(wanted), Occur.SHOULD)
            .build();
  }

  private List<SearchHit> full(TopDocs top, List<QueryTerm> wanted) throws IOException {
    List<FoldedText> runs = Ranking.free(wanted);
    ScoreDoc[] found = again(top, runs).scoreDocs;
    return hits(found, request.offset(), found.length, runs, wanted, false);
  }

  private List<SearchHit> closest(List<QueryTerm> wanted) throws IOException {
    ClosestMatches closest = new ClosestMatches(analysis, searcher);
    List<ClosestMatches.Idea> ideas = closest.ideas(wanted);
    Optional<Query> query = closest.query(wanted, ideas);
    if (query.isEmpty()) {
      return List.of();
    }
    Query scored = filtered().add(query.get(), Occur.MUST).build();
    List<FoldedText> typed = ideas.stream().flatMap(i -> i.typed().stream()).toList();
    ScoreDoc[] found = again(searcher.search(scored, LOOK_AGAIN), typed).scoreDocs;
    int enough = 0;
    while (enough < Math.min(found.length, MOST_CLOSE)
        && found[enough].score >= CLOSE_ENOUGH * found[0].score) {
      enough++;
    }
    List<FoldedText> words = ideas.stream().flatMap(ClosestMatches.Idea::words).toList();
    return hits(found, request.offset(), enough, words, wanted, true);
  }

  /** Articles of authors whose pinyin was typed, below those that hold the letters as text. */
  private List<SearchHit> spelled(Query match, QueryCompiler matching, int total)
      throws IOException {
    if (matching.spelledAuthors().isEmpty()) {
      return List.of();
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    matching.spelledAuthors().forEach(q -> any.add(q, Occur.SHOULD));
    BooleanQuery.Builder others =
        filtered().add(any.build(), Occur.FILTER).add(match, Occur.MUST_NOT);
    ScoreDoc[] found = searcher.search(others.build(), MOST_CLOSE, NEWEST).scoreDocs;
    int offset = Math.max(0, request.offset() - total);
    return hits(found, offset, found.length, List.of(), matching.wanted(), true);
  }

  /** Looks at the best again, for words near each other. */
  private TopDocs again(TopDocs top, List<FoldedText> words) throws IOException {
    boolean worth = words.size() > 1 && request.order() == SearchOrder.RELEVANCE;
    return worth && !cancelled.getAsBoolean()
        ? QueryRescorer.rescore(searcher, top, Ranking.near(words), 1, top.scoreDocs.length)
        : top;
  }

  private BooleanQuery.Builder filtered() {
    BooleanQuery.Builder builder = new BooleanQuery.Builder();
    SearchFilter filter = request.filter();
    filter.journal().ifPresent(v -> builder.add(is(Fields.JOURNAL_VALUE, v), Occur.FILTER));
    filter.year().ifPresent(v -> builder.add(is(Fields.YEAR_VALUE, "" + v), Occur.FILTER));
    filter.column().ifPresent(v -> builder.add(is(Fields.COLUMN_VALUE, v), Occur.FILTER));
    filter
        .author()
        .map(v -> new BytesRef(ArticleDocument.value(v)))
        .map(v -> SortedSetDocValuesField.newSlowExactQuery(Fields.AUTHOR_VALUE, v))
        .ifPresent(q -> builder.add(q, Occur.FILTER));
    return builder;
  }

  private static Query is(String field, String value) {
    return SortedDocValuesField.newSlowExactQuery(
        field, new BytesRef(ArticleDocument.value(value)));
  }

  private List<SearchHit> hits(
      ScoreDoc[] found,
      int from,
      int to,
      List<FoldedText> runs,
      List<QueryTerm> wanted,
      boolean close)
      throws IOException {
    List<FoldedText> inTitle =
        Stream.concat(
                runs.stream(),
                wanted.stream().filter(w -> w.isIn(QueryField.TITLE)).map(QueryTerm::text))
            .toList();
    List<SearchHit> hits = new ArrayList<>();
    int end = (int) Math.min(Math.min(to, found.length), (long) from + request.limit());
    for (int i = from; i < end && !cancelled.getAsBoolean(); i++) {
      double score = Float.isNaN(found[i].score) ? 0 : found[i].score;
      texts
          .apply(snapshot.articleId(found[i].doc))
          .map(t -> hit(t, score, runs, inTitle, close))
          .ifPresent(hits::add);
    }
    return hits;
  }

  private static SearchHit hit(
      ArticleText text,
      double score,
      List<FoldedText> runs,
      List<FoldedText> inTitle,
      boolean close) {
    String title = text.summary().title();
    return new SearchHit(
        text.summary(),
        score,
        new MarkedText(title, MatchSpans.of(inTitle, title)),
        Snippets.of(text.article(), runs),
        close);
  }
}
