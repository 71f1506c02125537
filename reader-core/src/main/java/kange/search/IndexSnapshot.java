package kange.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * The index as it was after one commit.
 *
 * @param change the change number of that commit, 0 for an empty index
 */
record IndexSnapshot(IndexReader reader, long change, FacetFields facets) {

  static IndexSnapshot empty() throws IOException {
    IndexReader nothing = new MultiReader();
    return new IndexSnapshot(nothing, 0, FacetFields.of(nothing));
  }

  /** Of a reader of a commit that {@link IndexStamp} found right. */
  static IndexSnapshot of(DirectoryReader reader, Map<String, String> commitData) {
    return new IndexSnapshot(reader, IndexStamp.change(commitData), FacetFields.of(reader));
  }

  /** Whether it is of a commit, and not of nothing. */
  boolean present() {
    return reader instanceof DirectoryReader;
  }

  Vocabulary vocabulary() {
    return new Vocabulary(reader);
  }

  /** The id of the article a document of the reader is of. */
  long articleId(int document) throws IOException {
    List<LeafReaderContext> leaves = reader.leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    NumericDocValues values = leaf.reader().getNumericDocValues(Fields.ARTICLE_VALUE);
    if (values == null || !values.advanceExact(document - leaf.docBase)) {
      throw new CorruptIndexException("a document of no article", leaf.reader().toString());
    }
    return values.longValue();
  }

  /** The ids of all articles in it, one that is in it twice twice, in no order. */
  List<Long> articles() throws IOException {
    List<Long> articles = new ArrayList<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      NumericDocValues values = leaf.reader().getNumericDocValues(Fields.ARTICLE_VALUE);
      while (values != null && values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        boolean live =
            leaf.reader().getLiveDocs() == null || leaf.reader().getLiveDocs().get(values.docID());
        if (live) {
          articles.add(values.longValue());
        }
      }
    }
    return articles;
  }

  /** How many issues have at least one article in it. */
  int issues() throws IOException {
    Set<Long> issues = new HashSet<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      NumericDocValues values = leaf.reader().getNumericDocValues(Fields.ISSUE_VALUE);
      while (values != null && values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        boolean live =
            leaf.reader().getLiveDocs() == null || leaf.reader().getLiveDocs().get(values.docID());
        if (live) {
          issues.add(values.longValue());
        }
      }
    }
    return issues.size();
  }
}
