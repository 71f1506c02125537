package kange.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import kange.model.ArticleText;
import kange.model.IndexStatus;
import kange.model.MarkedText;
import kange.model.SearchFilter;
import kange.model.SearchHit;
import kange.model.SearchOrder;
import kange.model.SearchRequest;
import kange.model.SearchResult;
import kange.search.query.Part;
import kange.search.query.ReadQuery;
import kange.text.FoldedText;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.BytesRef;

/** One search: matching, counting, ranking, closest articles, hits with their snippets. */
final class SearchRun {
  /** How many of the best are looked at again for words near each other. */
  private static final int LOOK_AGAIN = 100;

  /** How many closest articles are shown at most. */
  private static final int MOST_CLOSE = 30;

  /** Closest articles far worse than the best of them are not close. */
  private static final double CLOSE_ENOUGH = 0.25;

  private static final Sort NEWEST =
      new Sort(new SortField(Fields.NEWEST_VALUE, SortField.Type.LONG, true));

  private final IndexSearcher searcher;
  private final Analysis analysis;
  private final SearchRequest request;
  private final LongFunction<Optional<ArticleText>> texts;
  private final BooleanSupplier cancelled;

  SearchRun(
      IndexReader reader,
      Analysis analysis,
      SearchRequest request,
      LongFunction<Optional<ArticleText>> texts,
      BooleanSupplier cancelled) {
    this.searcher = new IndexSearcher(reader);
    searcher.setTimeout(cancelled::getAsBoolean);
    this.analysis = analysis;
    this.request = request;
    this.texts = texts;
    this.cancelled = cancelled;
  }

  SearchResult run(IndexStatus status) throws IOException {
    long began = System.nanoTime();
    ReadQuery query = ReadQuery.of(request.query());
    Matching matching = new Matching(searcher);
    FacetCounter counter = new FacetCounter(request.filter());
    List<SearchHit> hits = new ArrayList<>();
    Optional<Query> match = matching.compile(query);
    if (match.isPresent()) {
      counter.count(searcher, match.get());
      hits.addAll(full(match.get(), matching.wanted(), counter.total()));
      if (counter.total() == 0) {
        hits.addAll(closest(matching.wanted()));
      } else {
        hits.addAll(spelled(match.get(), matching, counter.total()));
      }
    }
    double elapsed = (System.nanoTime() - began) / 1e6;
    return new SearchResult(
        request.query(), query.reading(), counter.total(), elapsed, hits, counter.facets(), status);
  }

  private List<SearchHit> full(Query match, List<Wanted> wanted, int total) throws IOException {
    int end = Math.min(total, request.offset() + request.limit());
    if (end <= request.offset()) {
      return List.of();
    }
    BooleanQuery.Builder scored = filtered(match);
    if (request.order() == SearchOrder.RELEVANCE) {
      scored.add(new Ranking(analysis).score(wanted), Occur.SHOULD);
    }
    List<FoldedText> runs = Ranking.free(wanted);
    ScoreDoc[] found = best(scored.build(), runs, end);
    return hits(found, request.offset(), end, runs, wanted, false);
  }

  private List<SearchHit> closest(List<Wanted> wanted) throws IOException {
    Closest closest = new Closest(analysis, searcher);
    List<FoldedText> words = closest.words(wanted);
    Optional<Query> query = closest.query(wanted, words);
    if (query.isEmpty()) {
      return List.of();
    }
    BooleanQuery.Builder scored = filtered(query.get());
    scored.add(query.get(), Occur.SHOULD);
    ScoreDoc[] found = best(scored.build(), words, MOST_CLOSE);
    int enough = 0;
    while (enough < found.length && found[enough].score >= CLOSE_ENOUGH * found[0].score) {
      enough++;
    }
    return hits(found, request.offset(), enough, words, wanted, true);
  }

  /** Articles of authors whose pinyin was typed, below those that hold the letters as text. */
  private List<SearchHit> spelled(Query match, Matching matching, int total) throws IOException {
    if (matching.spelledAuthors().isEmpty()) {
      return List.of();
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    matching.spelledAuthors().forEach(q -> any.add(q, Occur.SHOULD));
    BooleanQuery.Builder others = filtered(any.build()).add(match, Occur.MUST_NOT);
    ScoreDoc[] found = searcher.search(others.build(), MOST_CLOSE, NEWEST).scoreDocs;
    int offset = Math.max(0, request.offset() - total);
    return hits(found, offset, found.length, List.of(), matching.wanted(), true);
  }

  private ScoreDoc[] best(Query query, List<FoldedText> words, int count) throws IOException {
    if (request.order() == SearchOrder.NEWEST) {
      return searcher.search(query, count, NEWEST).scoreDocs;
    }
    TopDocs first = searcher.search(query, Math.max(count, LOOK_AGAIN));
    if (words.size() < 2 || cancelled.getAsBoolean()) {
      return first.scoreDocs;
    }
    return QueryRescorer.rescore(searcher, first, Ranking.near(words), 1, first.scoreDocs.length)
        .scoreDocs;
  }

  private BooleanQuery.Builder filtered(Query match) {
    BooleanQuery.Builder builder = new BooleanQuery.Builder().add(match, Occur.FILTER);
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
      ScoreDoc[] found, int from, int to, List<FoldedText> runs, List<Wanted> wanted, boolean close)
      throws IOException {
    List<FoldedText> inTitle =
        Stream.concat(
                runs.stream(), wanted.stream().filter(w -> w.isIn(Part.TITLE)).map(Wanted::text))
            .toList();
    List<SearchHit> hits = new ArrayList<>();
    int end = Math.min(Math.min(to, found.length), from + request.limit());
    for (int i = from; i < end && !cancelled.getAsBoolean(); i++) {
      double score = Float.isNaN(found[i].score) ? 0 : found[i].score;
      texts
          .apply(articleId(found[i].doc))
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
        new MarkedText(title, Marks.of(inTitle, title)),
        Snippets.of(text.article(), runs),
        close);
  }

  private long articleId(int doc) throws IOException {
    var leaves = searcher.getIndexReader().leaves();
    var leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    NumericDocValues values = leaf.reader().getNumericDocValues(Fields.ARTICLE_VALUE);
    return values.advanceExact(doc - leaf.docBase) ? values.longValue() : -1;
  }
}
