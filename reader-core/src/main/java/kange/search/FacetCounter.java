package kange.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kange.model.search.FacetValue;
import kange.model.search.SearchFacets;
import kange.model.search.SearchFilter;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.LongValues;

/**
 * Counts matching articles and how they spread over journals, years, columns and authors, and hands
 * on those a filter lets through. A filter on a facet does not narrow that facet's own list, so
 * that another value can be chosen there.
 */
final class FacetCounter implements Collector {
  private static final int LONGEST_LIST = 200;

  private final List<Facet> facets = new ArrayList<>();
  private final Collector next;
  private int total;

  /**
   * @param next collects the articles that pass the filter
   */
  FacetCounter(FacetFields fields, SearchFilter filter, Collector next) throws IOException {
    this.next = next;
    facets.add(new Facet(fields.journal(), filter.journal()));
    facets.add(new Facet(fields.year(), filter.year().map(String::valueOf)));
    facets.add(new Facet(fields.column(), filter.column()));
    facets.add(new Facet(fields.author(), filter.author()));
  }

  /** Runs a query in the calling thread. */
  void count(IndexSearcher searcher, Query match) throws IOException {
    FacetCounter only = this;
    searcher.search(
        match,
        new CollectorManager<FacetCounter, FacetCounter>() {
          @Override
          public FacetCounter newCollector() {
            return only;
          }

          @Override
          public FacetCounter reduce(Collection<FacetCounter> collectors) {
            return only;
          }
        });
  }

  /** Articles that match query and filter. */
  int total() {
    return total;
  }

  SearchFacets facets() throws IOException {
    List<FacetValue> years = facets.get(1).top();
    return new SearchFacets(
        facets.get(0).top(),
        years.stream().sorted(Comparator.comparing(FacetValue::value).reversed()).toList(),
        facets.get(2).top(),
        facets.get(3).top());
  }

  @Override
  public ScoreMode scoreMode() {
    return next.scoreMode().needsScores() ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
    LeafCollector nextLeaf = next.getLeafCollector(context);
    for (Facet facet : facets) {
      facet.enter(context);
    }
    return new LeafCollector() {
      @Override
      public void setScorer(Scorable scorer) throws IOException {
        nextLeaf.setScorer(scorer);
      }

      @Override
      public void collect(int doc) throws IOException {
        int failing = 0;
        Facet failed = facets.getFirst();
        for (Facet facet : facets) {
          if (!facet.read(doc)) {
            failing++;
            failed = facet;
          }
        }
        if (failing == 0) {
          total++;
          for (Facet facet : facets) {
            facet.count();
          }
          nextLeaf.collect(doc);
        } else if (failing == 1) {
          failed.count();
        }
      }
    };
  }

  private static final class Facet {
    private final FacetField field;
    private final int[] counts;
    private final boolean filtered;
    private final long wanted;
    private SortedSetDocValues values = DocValues.emptySortedSet();
    private LongValues numbers = LongValues.ZEROES;
    private int[] found = new int[8];
    private int foundCount;
    private int[] seen = new int[32];
    private int seenCount;

    Facet(FacetField field, Optional<String> wanted) throws IOException {
      this.field = field;
      this.counts = new int[field.size()];
      this.filtered = wanted.isPresent();
      this.wanted = filtered ? field.number(wanted.get()) : -1;
    }

    void enter(LeafReaderContext leaf) throws IOException {
      values = field.values(leaf);
      numbers = field.numbers(leaf);
    }

    /** Reads an article's values and says whether the filter lets it through. */
    boolean read(int doc) throws IOException {
      foundCount = 0;
      boolean passes = !filtered;
      if (values.advanceExact(doc)) {
        int count = values.docValueCount();
        found = ArrayUtil.grow(found, count);
        for (int i = 0; i < count; i++) {
          int number = (int) numbers.get(values.nextOrd());
          found[foundCount++] = number;
          passes |= number == wanted;
        }
      }
      return passes;
    }

    void count() {
      for (int i = 0; i < foundCount; i++) {
        if (counts[found[i]]++ == 0) {
          seen = ArrayUtil.grow(seen, seenCount + 1);
          seen[seenCount++] = found[i];
        }
      }
    }

    List<FacetValue> top() throws IOException {
      return field.top(counts, Arrays.copyOf(seen, seenCount), LONGEST_LIST);
    }
  }
}
