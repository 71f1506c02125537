package kange.search;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kange.model.search.FacetValue;
import kange.model.search.SearchFacets;
import kange.model.search.SearchFilter;
import kange.model.search.SearchSpread;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/**
 * Counts matching articles and how they spread over journals, years, columns and authors. A filter
 * on a facet does not narrow that facet's own list, so that another value can be chosen there.
 */
final class FacetCounter extends SimpleCollector {
  private static final int LONGEST_LIST = 200;

  private final List<Facet> facets;
  private final boolean filtered;
  private int base;
  private int total;

  FacetCounter(FacetFields fields, SearchFilter filter) throws IOException {
    facets =
        List.of(
            new Facet(fields.journal(), filter.journal()),
            new Facet(fields.year(), filter.year().map(String::valueOf)),
            new Facet(fields.column(), filter.column()),
            new Facet(fields.author(), filter.author()));
    filtered = !filter.equals(SearchFilter.NONE);
  }

  /** Runs a query, which the filter is no part of, in the calling thread. */
  SearchSpread count(IndexSearcher searcher, Query match) throws IOException {
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
    List<FacetValue> years = facets.get(1).top();
    return new SearchSpread(
        total,
        new SearchFacets(
            facets.get(0).top(),
            years.stream().sorted(Comparator.comparing(FacetValue::value).reversed()).toList(),
            facets.get(2).top(),
            facets.get(3).top()));
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  protected void doSetNextReader(LeafReaderContext context) {
    base = context.docBase;
  }

  @Override
  public void collect(int doc) {
    if (filtered) {
      countWhatPasses(base + doc);
    } else {
      countAll(base + doc);
    }
  }

  private void countAll(int document) {
    total++;
    for (Facet facet : facets) {
      facet.count(document);
    }
  }

  /** What fails one filter only is counted for that filter's own list. */
  private void countWhatPasses(int document) {
    int failing = 0;
    Facet failed = facets.getFirst();
    for (Facet facet : facets) {
      if (!facet.passes(document)) {
        failing++;
        failed = facet;
      }
    }
    if (failing == 0) {
      countAll(document);
    } else if (failing == 1) {
      failed.count(document);
    }
  }

  private static final class Facet {
    private final FacetValues values;
    private final int[] counts;
    private final boolean filtered;
    private final int wanted;

    Facet(FacetField field, Optional<String> wanted) throws IOException {
      this.values = field.values();
      this.counts = new int[values.size()];
      this.filtered = wanted.isPresent();
      this.wanted = filtered ? values.number(wanted.get()) : 0;
    }

    boolean passes(int document) {
      return !filtered || values.has(document, wanted);
    }

    void count(int document) {
      values.count(document, counts);
    }

    List<FacetValue> top() throws IOException {
      return values.top(counts, LONGEST_LIST);
    }
  }
}
