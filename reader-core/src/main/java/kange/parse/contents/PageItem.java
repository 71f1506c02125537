package kange.parse.contents;

import java.util.Optional;

/**
 * What one or several neighbouring lines of a contents page are.
 *
 * @param from first line, in the list of the possible page
 * @param to after its last line
 * @param entry the entry, where it is one with or without a number
 */
record PageItem(Kind kind, int from, int to, Optional<EntryDraft> entry) {
  /** The kinds of lines on a contents page. */
  enum Kind {
    HEAD,
    ENTRY,
    COLUMN,
    INSIDE_COVER,
    MASTHEAD,
    UNEXPLAINED
  }

  static PageItem line(Kind kind, int at) {
    return new PageItem(kind, at, at + 1, Optional.empty());
  }

  static PageItem entry(EntryDraft draft) {
    return new PageItem(Kind.ENTRY, draft.from(), draft.to(), Optional.of(draft));
  }
}
