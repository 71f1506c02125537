package kange.search;

import kange.model.search.SearchFilter;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;

/** What narrows a search, as clauses of a query. */
final class Filters {
  private Filters() {}

  /** Adds a filter's clauses; they look at articles that match the rest, one by one. */
  static void add(SearchFilter filter, BooleanQuery.Builder query) {
    filter.journal().ifPresent(v -> query.add(is(Fields.JOURNAL_VALUE, v), Occur.FILTER));
    filter.year().ifPresent(v -> query.add(is(Fields.YEAR_VALUE, "" + v), Occur.FILTER));
    filter.column().ifPresent(v -> query.add(is(Fields.COLUMN_VALUE, v), Occur.FILTER));
    filter
        .author()
        .map(v -> new BytesRef(ArticleDocument.value(v)))
        .map(v -> SortedSetDocValuesField.newSlowExactQuery(Fields.AUTHOR_VALUE, v))
        .ifPresent(q -> query.add(q, Occur.FILTER));
  }

  private static Query is(String field, String value) {
    return SortedDocValuesField.newSlowExactQuery(
        field, new BytesRef(ArticleDocument.value(value)));
  }
}
