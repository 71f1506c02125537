package kange.search;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;

/**
 * One facet of a reader. Its values are read into memory when they are first asked for: a reader
 * that nobody searches, as between two commits of an import, costs nothing. Thread-safe.
 */
final class FacetField {
  private final IndexReader reader;
  private final String name;
  private Optional<FacetValues> values = Optional.empty();

  FacetField(IndexReader reader, String name) {
    this.reader = reader;
    this.name = name;
  }

  /** The values of all its documents; the reader must be held open. */
  synchronized FacetValues values() throws IOException {
    if (values.isEmpty()) {
      values = Optional.of(FacetValues.read(reader, name));
    }
    return values.get();
  }
}
