package kange.search;

import java.util.Optional;
import kange.search.query.QueryField;
import kange.text.FoldedText;

/**
 * A run of a query, folded, in the sense that was decided for it.
 *
 * @param part where it must stand; empty for anywhere
 */
record QueryTerm(Optional<QueryField> part, FoldedText text) {
  boolean isIn(QueryField wanted) {
    return part.isPresent() && part.get() == wanted;
  }
}
