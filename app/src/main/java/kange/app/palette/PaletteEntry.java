package kange.app.palette;

import java.util.List;

/**
 * Something to jump to or to do.
 *
 * @param detail stands small at the right: what it is, its keys, how many
 * @param names what it is found by, folded: its title, pinyin, initials, other words
 */
record PaletteEntry(Kind kind, String title, String detail, List<String> names, Runnable go) {
  /** What an entry is; in the order in which equals stand. */
  enum Kind {
    ACTION,
    ISSUE,
    COLUMN,
    AUTHOR,
    ARTICLE
  }

  PaletteEntry {
    names = List.copyOf(names);
  }
}
