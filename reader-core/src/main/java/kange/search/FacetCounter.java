package kange.search;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kange.model.FacetValue;
import kange.model.SearchFacets;
import kange.model.SearchFilter;
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
import org.apache.lucene.util.BytesRef;

/**
 * Counts matching articles, and how they spread over journals, years, columns and authors. A filter
 * on one of these does not narrow its own list, so that another value can be chosen there.
 */
final class FacetCounter implements Collector {
  private static final int LONGEST_LIST = 200;
  private static final List<String> FIELDS =
      List.of(Fields.JOURNAL_VALUE, Fields.YEAR_VALUE, Fields.COLUMN_VALUE, Fields.AUTHOR_VALUE);

  private final List<Optional<String>> wanted;
  private final List<Map<String, Integer>> counts = FIELDS.stream().map(f -> newCounts()).toList();
  private int total;

  FacetCounter(SearchFilter filter) {
    this.wanted =
        List.of(
            filter.journal(), filter.year().map(String::valueOf), filter.column(), filter.author());
  }

  /** Counts what matches a query, in the calling thread. */
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

  SearchFacets facets() {
    Comparator<FacetValue> frequent = Comparator.comparing(FacetValue::count).reversed();
    Comparator<FacetValue> newest = Comparator.comparing(FacetValue::value).reversed();
    return new SearchFacets(
        list(0, frequent), list(1, newest), list(2, frequent), list(3, frequent));
  }

  private List<FacetValue> list(int facet, Comparator<FacetValue> order) {
    return counts.get(facet).entrySet().stream()
        .map(e -> new FacetValue(e.getKey(), e.getValue()))
        .sorted(order.thenComparing(FacetValue::value))
        .limit(LONGEST_LIST)
        .toList();
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
    SegmentFacet[] facets = new SegmentFacet[FIELDS.size()];
    for (int i = 0; i < facets.length; i++) {
      SortedSetDocValues values = DocValues.getSortedSet(context.reader(), FIELDS.get(i));
      facets[i] = new SegmentFacet(values, wanted.get(i));
    }
    return new LeafCollector() {
      @Override
      public void setScorer(Scorable scorer) {
        // Only whether an article matches counts here.
      }

      @Override
      public void collect(int doc) throws IOException {
        int failing = 0;
        int failed = -1;
        for (int i = 0; i < facets.length; i++) {
          if (!facets[i].read(doc)) {
            failing++;
            failed = i;
          }
        }
        if (failing == 0) {
          total++;
          for (SegmentFacet facet : facets) {
            facet.count();
          }
        } else if (failing == 1) {
          facets[failed].count();
        }
      }

      @Override
      public void finish() throws IOException {
        for (int i = 0; i < facets.length; i++) {
          facets[i].addTo(counts.get(i));
        }
      }
    };
  }

  private static Map<String, Integer> newCounts() {
    return new HashMap<>();
  }

  /** One facet in one segment: ordinals are counted, and become words once at the end. */
  private static final class SegmentFacet {
    private final SortedSetDocValues values;
    private final int[] counts;
    private final boolean filtered;
    private final long wanted;
    private int[] ordinals = new int[8];
    private int found;

    SegmentFacet(SortedSetDocValues values, Optional<String> wanted) throws IOException {
      this.values = values;
      this.counts = new int[(int) values.getValueCount()];
      this.filtered = wanted.isPresent();
      this.wanted = filtered ? values.lookupTerm(new BytesRef(wanted.get())) : -1;
    }

    /** Reads an article's values and says whether the filter lets it through. */
    boolean read(int doc) throws IOException {
      found = 0;
      boolean passes = !filtered;
      if (values.advanceExact(doc)) {
        int count = values.docValueCount();
        ordinals = ArrayUtil.grow(ordinals, count);
        for (int i = 0; i < count; i++) {
          int ordinal = (int) values.nextOrd();
          ordinals[found++] = ordinal;
          passes |= ordinal == wanted;
        }
      }
      return passes;
    }

    void count() {
      for (int i = 0; i < found; i++) {
        counts[ordinals[i]]++;
      }
    }

    void addTo(Map<String, Integer> totals) throws IOException {
      for (int i = 0; i < counts.length; i++) {
        if (counts[i] > 0) {
          totals.merge(values.lookupOrd(i).utf8ToString(), counts[i], Integer::sum);
        }
      }
    }
  }
}
