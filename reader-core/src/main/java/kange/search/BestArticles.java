package kange.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import kange.model.search.SearchOrder;
import kange.text.FoldedText;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TotalHits;

/**
 * The first articles of a query in one total order, which the number asked for does not change.
 * Articles that cannot come among them are passed by unread.
 */
final class BestArticles {
  /** How many of the best are looked at again for words near each other. */
  static final int LOOK_AGAIN = 100;

  /** How many each query gives that only says which articles are worth weighing. */
  private static final int CANDIDATES = 200;

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
  private final BooleanSupplier cancelled;

  BestArticles(IndexSearcher searcher, IndexSnapshot snapshot, BooleanSupplier cancelled) {
    this.searcher = searcher;
    this.snapshot = snapshot;
    this.cancelled = cancelled;
  }

  /**
   * The first of a query.
   *
   * @param count how many; where there are fewer, that is all
   * @param words by relevance, those of the query that are better near each other
   */
  ScoreDoc[] first(Query query, SearchOrder order, int count, List<FoldedText> words)
      throws IOException {
    if (order == SearchOrder.NEWEST) {
      return search(query, NEWEST, count);
    }
    boolean again = words.size() > 1;
    ScoreDoc[] best = search(query, BEST, again ? Math.max(count, LOOK_AGAIN) : count);
    for (int i = 0; i < best.length; i++) {
      // Sorted by fields, Lucene leaves the score among the fields.
      best[i] = new ScoreDoc(best[i].doc, (Float) ((FieldDoc) best[i]).fields[0]);
    }
    if (again && best.length > 0 && !cancelled.getAsBoolean()) {
      lookAgain(best, words);
    }
    return best.length > count ? Arrays.copyOf(best, count) : best;
  }

  /**
   * The first of what some queries find, weighed by another one.
   *
   * @param candidates each gives its best ones
   * @param weighing scores them; what it does not match is left out
   * @param words those that are better near each other
   */
  ScoreDoc[] among(List<Query> candidates, Query weighing, List<FoldedText> words)
      throws IOException {
    Map<Integer, ScoreDoc> all = new TreeMap<>();
    for (Query query : candidates) {
      for (ScoreDoc doc : search(query, BEST, CANDIDATES)) {
        all.put(doc.doc, new ScoreDoc(doc.doc, 0));
      }
    }
    ScoreDoc[] found = all.values().toArray(ScoreDoc[]::new);
    if (found.length > 0 && !cancelled.getAsBoolean()) {
      found = bestFirst(rescore(found, weighing));
    }
    ScoreDoc[] matching =
        Arrays.stream(found).filter(d -> d.score > 0).limit(LOOK_AGAIN).toArray(ScoreDoc[]::new);
    if (words.size() > 1 && matching.length > 0 && !cancelled.getAsBoolean()) {
      lookAgain(matching, words);
    }
    return matching;
  }

  private ScoreDoc[] rescore(ScoreDoc[] docs, Query query) throws IOException {
    TopDocs top = new TopDocs(new TotalHits(docs.length, TotalHits.Relation.EQUAL_TO), docs);
    return QueryRescorer.rescore(searcher, top, query, 1, docs.length).scoreDocs;
  }

  private ScoreDoc[] search(Query query, Sort order, int count) throws IOException {
    // Beyond those asked for, none need be counted.
    return searcher.search(query, new TopFieldCollectorManager(order, count, count)).scoreDocs;
  }

  /** Always at as many, so that the order is the same however many are asked for. */
  private void lookAgain(ScoreDoc[] best, List<FoldedText> words) throws IOException {
    ScoreDoc[] head = Arrays.copyOf(best, Math.min(LOOK_AGAIN, best.length));
    System.arraycopy(bestFirst(rescore(head, Ranking.near(words))), 0, best, 0, head.length);
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
}
