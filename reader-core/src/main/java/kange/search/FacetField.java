package kange.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import kange.model.search.FacetValue;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.LongValues;
import org.apache.lucene.util.packed.PackedInts;

/**
 * The values of one facet over all segments of a reader, numbered. Made once for a reader, so that
 * a search counts numbers and looks up only the words it shows. Thread-safe.
 */
final class FacetField {
  private final String name;
  private final List<LeafReaderContext> leaves;
  private final OrdinalMap numbers;

  FacetField(IndexReader reader, String name) throws IOException {
    this.name = name;
    this.leaves = reader.leaves();
    SortedSetDocValues[] segments = new SortedSetDocValues[leaves.size()];
    for (int i = 0; i < segments.length; i++) {
      segments[i] = values(leaves.get(i));
    }
    this.numbers = OrdinalMap.build(null, segments, PackedInts.DEFAULT);
  }

  SortedSetDocValues values(LeafReaderContext leaf) throws IOException {
    return DocValues.getSortedSet(leaf.reader(), name);
  }

  /** From a segment's own numbers to those of the whole reader. */
  LongValues numbers(LeafReaderContext leaf) {
    return numbers.getGlobalOrds(leaf.ord);
  }

  int size() {
    return (int) numbers.getValueCount();
  }

  /** A value's number, or -1 where no article has it. */
  long number(String value) throws IOException {
    BytesRef wanted = new BytesRef(ArticleDocument.value(value));
    for (LeafReaderContext leaf : leaves) {
      long own = values(leaf).lookupTerm(wanted);
      if (own >= 0) {
        return numbers(leaf).get(own);
      }
    }
    return -1;
  }

  /**
   * The most frequent values, most frequent first.
   *
   * @param counts by number
   * @param seen the numbers that were counted at all; only these are looked at
   */
  List<FacetValue> top(int[] counts, int[] seen, int most) throws IOException {
    PriorityQueue<Integer> best =
        new PriorityQueue<>(
            Comparator.<Integer>comparingInt(n -> counts[n])
                .thenComparing(Comparator.<Integer>reverseOrder()));
    for (int number : seen) {
      if (best.size() < most || counts[number] > counts[best.peek()]) {
        best.add(number);
        if (best.size() > most) {
          best.remove();
        }
      }
    }
    List<FacetValue> top = new ArrayList<>();
    while (!best.isEmpty()) {
      int number = best.remove();
      top.add(0, new FacetValue(value(number), counts[number]));
    }
    return top;
  }

  private String value(int number) throws IOException {
    LeafReaderContext leaf = leaves.get(numbers.getFirstSegmentNumber(number));
    return values(leaf).lookupOrd(numbers.getFirstSegmentOrd(number)).utf8ToString();
  }
}
