package kange.search;

import java.io.IOException;
import kange.text.FoldedText;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * Which runs a field may hold at all. Most runs are in no title, kicker or column of an archive: to
 * leave such a clause out of a query costs a look at a small dictionary, to ask it costs one for
 * each of its terms in each segment, and a place in the scorer.
 */
record Vocabulary(IndexReader reader) {
  /** False only where no document has the run in a field of characters and pairs. */
  boolean mayHold(String field, FoldedText run) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(field);
      if (terms != null && mayHold(terms.iterator(), run)) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayHold(TermsEnum terms, FoldedText run) throws IOException {
    int last = Math.max(0, run.length() - 2);
    for (int at = 0; at <= last; at++) {
      String term = run.text(at, Math.min(run.length(), at + 2));
      if (!terms.seekExact(new BytesRef(term))) {
        return false;
      }
    }
    return true;
  }

  /** False only where no document has the term. */
  boolean has(String field, String term) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(field);
      if (terms != null && terms.iterator().seekExact(new BytesRef(term))) {
        return true;
      }
    }
    return false;
  }
}
