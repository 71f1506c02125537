package kange.model.marks;

/** What a row of the marks panel shows. */
public enum MarkKind {
  /** Marked words, with or without a note on them. */
  HIGHLIGHT,

  /** A note on an article as a whole. */
  NOTE,

  /** A star. */
  FAVOURITE,

  /** All tags of an article, as one row. */
  TAGS
}
