package kange.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import kange.model.search.FacetValue;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.LongHeap;
import org.apache.lucene.util.LongValues;
import org.apache.lucene.util.packed.PackedInts;

/**
 * The values of one facet, numbered in their alphabetical order, and which of them each document
 * has: four bytes a document, because a count over doc values as Lucene stores them takes most of
 * the time of a search. What documents have does not change.
 */
final class FacetValues {
  /** Stands in {@link #ofDocuments} for no value. */
  private static final int NONE = -1;

  /** From here downwards, numbers of {@link #ofDocuments} mean an entry of {@link #several}. */
  private static final int SEVERAL = -2;

  private final String name;
  private final List<LeafReaderContext> leaves;
  private final OrdinalMap numbers;
  private final int[] ofDocuments;
  private final List<int[]> several = new ArrayList<>();

  /** Those that were shown before. */
  private final AtomicReferenceArray<String> names;

  private FacetValues(IndexReader reader, String name, SortedSetDocValues[] segments)
      throws IOException {
    this.name = name;
    this.leaves = reader.leaves();
    this.numbers = OrdinalMap.build(null, segments, PackedInts.DEFAULT);
    this.ofDocuments = new int[reader.maxDoc()];
    Arrays.fill(ofDocuments, NONE);
    this.names = new AtomicReferenceArray<>(size());
    for (LeafReaderContext leaf : leaves) {
      read(segments[leaf.ord], numbers.getGlobalOrds(leaf.ord), leaf.docBase);
    }
  }

  static FacetValues read(IndexReader reader, String name) throws IOException {
    SortedSetDocValues[] segments = new SortedSetDocValues[reader.leaves().size()];
    for (int i = 0; i < segments.length; i++) {
      segments[i] = DocValues.getSortedSet(reader.leaves().get(i).reader(), name);
    }
    return new FacetValues(reader, name, segments);
  }

  private void read(SortedSetDocValues segment, LongValues global, int base) throws IOException {
    while (segment.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      int[] own = new int[segment.docValueCount()];
      for (int i = 0; i < own.length; i++) {
        own[i] = (int) global.get(segment.nextOrd());
      }
      int document = base + segment.docID();
      if (own.length == 1) {
        ofDocuments[document] = own[0];
      } else {
        ofDocuments[document] = SEVERAL - several.size();
        several.add(own);
      }
    }
  }

  /** How many different values there are. */
  int size() {
    return (int) numbers.getValueCount();
  }

  /** Adds one to the count of each value of a document. */
  void count(int document, int[] counts) {
    int number = ofDocuments[document];
    if (number >= 0) {
      counts[number]++;
    } else if (number <= SEVERAL) {
      for (int each : several.get(SEVERAL - number)) {
        counts[each]++;
      }
    }
  }

  boolean has(int document, int wanted) {
    int number = ofDocuments[document];
    return number >= 0
        ? number == wanted
        : number <= SEVERAL
            && Arrays.stream(several.get(SEVERAL - number)).anyMatch(n -> n == wanted);
  }

  /** A value's number, or one that no document has. */
  int number(String value) throws IOException {
    BytesRef wanted = new BytesRef(ArticleDocument.value(value));
    for (LeafReaderContext leaf : leaves) {
      long own = values(leaf).lookupTerm(wanted);
      if (own >= 0) {
        return (int) numbers.getGlobalOrds(leaf.ord).get(own);
      }
    }
    return size();
  }

  /**
   * The most frequent values, most frequent first, equally frequent ones in their own order.
   *
   * @param counts by number
   */
  List<FacetValue> top(int[] counts, int most) throws IOException {
    LongHeap best = new LongHeap(most);
    for (int number = 0; number < counts.length; number++) {
      if (counts[number] > 0) {
        // The count decides, then the number: the lower one is the better one.
        best.insertWithOverflow(
            ((long) counts[number] << Integer.SIZE) | Integer.toUnsignedLong(~number));
      }
    }
    FacetValue[] top = new FacetValue[best.size()];
    for (int i = top.length - 1; i >= 0; i--) {
      int number = ~(int) best.pop();
      top[i] = new FacetValue(value(number), counts[number]);
    }
    return Arrays.asList(top);
  }

  private String value(int number) throws IOException {
    String known = names.get(number);
    if (known == null) {
      LeafReaderContext leaf = leaves.get(numbers.getFirstSegmentNumber(number));
      known = values(leaf).lookupOrd(numbers.getFirstSegmentOrd(number)).utf8ToString();
      names.set(number, known);
    }
    return known;
  }

  private SortedSetDocValues values(LeafReaderContext leaf) throws IOException {
    return DocValues.getSortedSet(leaf.reader(), name);
  }
}
