package kange.search;

import java.util.Optional;
import kange.search.query.Part;
import kange.text.FoldedText;

/**
 * A run of a query, folded, in the sense that was decided for it.
 *
 * @param part where it must stand; empty for anywhere
 */
record Wanted(Optional<Part> part, FoldedText text) {
  boolean isIn(Part wanted) {
    return part.isPresent() && part.get() == wanted;
  }
}
