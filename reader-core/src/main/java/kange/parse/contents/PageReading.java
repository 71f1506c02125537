package kange.parse.contents;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A reading of lines as a contents page that is under way: the items so far, their sum, and what
 * the next item's weight depends on. Immutable; readings share their beginnings.
 *
 * @param score sum of the items' weights
 * @param lastPage the last page number read, 0 before the first
 * @param entries how many entries it has
 * @param found how many of them are found in the body
 * @param columns how many columns it has
 * @param headed it begins with the heading 目录
 * @param entryFirst an entry stands before any column
 */
record PageReading(
    double score,
    int lastPage,
    int entries,
    int found,
    int columns,
    boolean headed,
    boolean entryFirst,
    Optional<PageItem> last,
    @Nullable PageReading before) {
  /** One name below entries may be anything; two are columns that stand below their entries. */
  private static final int FEWEST_BELOW = 2;

  static final PageReading EMPTY =
      new PageReading(0, 0, 0, 0, 0, false, false, Optional.empty(), null);

  PageReading with(PageItem item, double weight, int page, boolean isFound) {
    boolean entry = item.kind() == PageItem.Kind.ENTRY;
    boolean column = item.kind() == PageItem.Kind.COLUMN;
    return new PageReading(
        score + weight,
        page > 0 ? page : lastPage,
        entries + (entry ? 1 : 0),
        found + (isFound ? 1 : 0),
        columns + (column ? 1 : 0),
        headed || item.kind() == PageItem.Kind.HEAD,
        entryFirst || (entry && entries == 0 && columns == 0),
        Optional.of(item),
        this);
  }

  boolean lastIs(PageItem.Kind kind) {
    return last.isPresent() && last.get().kind() == kind;
  }

  /** A page may end here: behind an entry, or behind the name of the column above it. */
  boolean canEnd(boolean numberless) {
    return (lastIs(PageItem.Kind.ENTRY) && (numberless || hasNumberNear()))
        || lastIs(PageItem.Kind.INSIDE_COVER)
        || (lastIs(PageItem.Kind.COLUMN) && entryFirst && columns >= FEWEST_BELOW);
  }

  /** The last entry has a number, or shares one with the entries right above it. */
  private boolean hasNumberNear() {
    PageReading at = this;
    while (at != null && at.lastIs(PageItem.Kind.ENTRY)) {
      if (at.last.flatMap(PageItem::entry).flatMap(EntryDraft::page).isPresent()) {
        return true;
      }
      at = at.before;
    }
    return false;
  }

  /** Enough entries, and a heading or titles that are found again. */
  boolean isPage() {
    return isPage(false);
  }

  /**
   * As above.
   *
   * @param known a librarian says that there is such a page: few titles found again are enough
   */
  boolean isPage(boolean known) {
    return entries >= ContentsWeights.FEWEST_ENTRIES
        && score >= ContentsWeights.NONE
        && (headed
            || (found >= ContentsWeights.FEWEST_ENTRIES
                && (known || found >= ContentsWeights.FOUND_WITHOUT_HEAD * entries)));
  }

  /** In printed order. */
  List<PageItem> items() {
    List<PageItem> items = new ArrayList<>();
    PageReading at = this;
    while (at != null) {
      at.last.ifPresent(items::add);
      at = at.before;
    }
    Collections.reverse(items);
    return items;
  }
}
