package kange.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import kange.model.message.Message;
import kange.model.search.IndexStatus;
import kange.model.search.SearchFacets;
import kange.model.search.SearchFilter;
import kange.model.search.SearchHit;
import kange.model.search.SearchOrder;
import kange.model.search.SearchRequest;
import kange.model.search.SearchResult;
import kange.search.query.ParsedQuery;
import kange.search.query.QueryField;
import kange.search.query.QueryMessage;
import kange.text.FoldedText;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopDocsCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.BytesRef;

/** One search: matching, counting, ranking, closest articles, hits with their snippets. */
final class SearchExecution {
  /** How many of the best are looked at again for words near each other. */
  private static final int LOOK_AGAIN = 100;

  /** How many closest articles are shown at most. */
  private static final int MOST_CLOSE = 30;

  /** ClosestMatches articles far worse than the best of them are not close. */
  private static final double CLOSE_ENOUGH = 0.25;

  /**
   * Of equally good articles the one that came first into the archive. Lucene's own numbers would
   * not do: they change when segments are merged, or when the index is made anew by two threads.
   */
  private static final SortField FIRST_IN =
      new SortField(Fields.ARTICLE_VALUE, SortField.Type.LONG);

  private static final Sort NEWEST =
      new Sort(new SortField(Fields.NEWEST_VALUE, SortField.Type.LONG, true), FIRST_IN);

  private static final Sort BEST = new Sort(SortField.FIELD_SCORE, FIRST_IN);

  private final IndexSearcher searcher;
  private final IndexSnapshot snapshot;
  private final Analysis analysis;
  private final SearchRequest request;
  private final BooleanSupplier cancelled;

  SearchExecution(
      IndexSnapshot snapshot, Analysis analysis, SearchRequest request, BooleanSupplier cancelled) {
    this.searcher = new IndexSearcher(snapshot.reader());
    this.snapshot = snapshot;
    searcher.setTimeout(cancelled::getAsBoolean);
    this.analysis = analysis;
    this.request = request;
    this.cancelled = cancelled;
  }

  SearchResult run(ArticleSource articles, IndexStatus status) throws IOException {
    long began = System.nanoTime();
    Answer answer = answer();
    List<SearchHit> hits = new HitReader(articles, cancelled).read(answer.found());
    double elapsed = (System.nanoTime() - began) / 1e6;
    return new SearchResult(
        request.query(), answer.reading(), answer.total(), elapsed, hits, answer.facets(), status);
  }

  /** The articles that match in full, in the order of their hits. */
  List<Long> ids() throws IOException {
    return answer().found().stream().filter(f -> !f.close()).map(FoundArticle::id).toList();
  }

  private record Answer(
      Optional<Message> reading, int total, List<FoundArticle> found, SearchFacets facets) {}

  private Answer answer() throws IOException {
    ParsedQuery query = ParsedQuery.of(request.query());
    QueryCompiler matching = new QueryCompiler(searcher);
    Optional<Query> match = matching.compile(query);
    if (match.isEmpty()) {
      return new Answer(query.reading(), 0, List.of(), SearchFacets.EMPTY);
    }
    TopDocsCollector<?> top = collector();
    FacetCounter counter = new FacetCounter(snapshot.facets(), request.filter(), top);
    counter.count(searcher, scored(match.get(), matching.wanted()));
    List<FoundArticle> found = new ArrayList<>(full(top.topDocs(), matching.wanted()));
    if (counter.total() == 0) {
      found.addAll(closest(matching.wanted()));
    } else {
      found.addAll(spelled(match.get(), matching, counter.total()));
    }
    Optional<Message> reading = query.reading();
    if (!matching.senses().isEmpty()) {
      reading = reading.map(r -> Message.of(QueryMessage.IN_SENSE, r, matching.senses()));
    }
    return new Answer(reading, counter.total(), found, counter.facets());
  }

  private TopDocsCollector<?> collector() {
    int all = Math.max(1, searcher.getIndexReader().maxDoc());
    int count = (int) Math.min(all, (long) request.offset() + request.limit());
    return request.order() == SearchOrder.NEWEST
        ? new TopFieldCollectorManager(NEWEST, count, null, Integer.MAX_VALUE).newCollector()
        : new TopFieldCollectorManager(BEST, Math.max(count, LOOK_AGAIN), null, Integer.MAX_VALUE)
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

  private List<FoundArticle> full(TopDocs top, List<QueryTerm> wanted) throws IOException {
    List<FoldedText> runs = Ranking.free(wanted);
    ScoreDoc[] found = again(top, runs);
    return hits(found, request.offset(), found.length, runs, wanted, false);
  }

  private List<FoundArticle> closest(List<QueryTerm> wanted) throws IOException {
    ClosestMatches closest = new ClosestMatches(analysis, searcher);
    List<ClosestMatches.Idea> ideas = closest.ideas(wanted);
    Optional<Query> query = closest.query(wanted, ideas);
    if (query.isEmpty()) {
      return List.of();
    }
    Query scored = filtered().add(query.get(), Occur.MUST).build();
    List<FoldedText> typed = ideas.stream().flatMap(i -> i.typed().stream()).toList();
    ScoreDoc[] found = again(searcher.search(scored, LOOK_AGAIN, BEST), typed);
    int enough = 0;
    while (enough < Math.min(found.length, MOST_CLOSE)
        && found[enough].score >= CLOSE_ENOUGH * found[0].score) {
      enough++;
    }
    List<FoldedText> words = ideas.stream().flatMap(ClosestMatches.Idea::words).toList();
    return hits(found, request.offset(), enough, words, wanted, true);
  }

  /** Articles of authors whose pinyin was typed, below those that hold the letters as text. */
  private List<FoundArticle> spelled(Query match, QueryCompiler matching, int total)
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

  /**
   * Looks at the best again, for words near each other: always at as many, so that the order is the
   * same however many hits are asked for.
   */
  private ScoreDoc[] again(TopDocs top, List<FoldedText> words) throws IOException {
    ScoreDoc[] docs = scoredDocs(top);
    boolean worth = words.size() > 1 && request.order() == SearchOrder.RELEVANCE;
    if (worth && !cancelled.getAsBoolean()) {
      int best = Math.min(LOOK_AGAIN, docs.length);
      TopDocs head = new TopDocs(top.totalHits, Arrays.copyOf(docs, best));
      Query near = Ranking.near(words);
      ScoreDoc[] again = QueryRescorer.rescore(searcher, head, near, 1, best).scoreDocs;
      System.arraycopy(bestFirst(again), 0, docs, 0, again.length);
    }
    return docs;
  }

  /** Sorted by fields, Lucene leaves the score among the fields, where it was sorted by. */
  private ScoreDoc[] scoredDocs(TopDocs top) {
    ScoreDoc[] docs = top.scoreDocs.clone();
    for (int i = 0; i < docs.length; i++) {
      // By age the first field is a number, and there is no score.
      if (((FieldDoc) docs[i]).fields[0] instanceof Float score) {
        docs[i] = new ScoreDoc(docs[i].doc, score);
      }
    }
    return docs;
  }

  private ScoreDoc[] bestFirst(ScoreDoc[] docs) throws IOException {
    Map<Integer, Long> ids = new HashMap<>();
    for (ScoreDoc doc : docs) {
      ids.put(doc.doc, snapshot.articleId(doc.doc));
    }
    ScoreDoc[] sorted = docs.clone();
    Arrays.sort(
        sorted,
        Comparator.<ScoreDoc>comparingDouble(d -> -d.score)
            .thenComparingLong(d -> ids.getOrDefault(d.doc, 0L)));
    return sorted;
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

  private List<FoundArticle> hits(
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
    List<FoundArticle> hits = new ArrayList<>();
    int end = (int) Math.min(Math.min(to, found.length), (long) from + request.limit());
    for (int i = from; i < end; i++) {
      double score = Float.isNaN(found[i].score) ? 0 : found[i].score;
      hits.add(new FoundArticle(snapshot.articleId(found[i].doc), score, runs, inTitle, close));
    }
    return hits;
  }
}
