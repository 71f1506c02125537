package kange.search;

import org.apache.lucene.index.IndexReader;

/** The facets of a reader. */
record FacetFields(FacetField journal, FacetField year, FacetField column, FacetField author) {
  static FacetFields of(IndexReader reader) {
    return new FacetFields(
        new FacetField(reader, Fields.JOURNAL_VALUE),
        new FacetField(reader, Fields.YEAR_VALUE),
        new FacetField(reader, Fields.COLUMN_VALUE),
        new FacetField(reader, Fields.AUTHOR_VALUE));
  }
}
