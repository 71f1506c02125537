package kange.model.marks;

/** What a row of the marks panel shows. */
public enum MarkKind {
  HIGHLIGHT,
  NOTE,
  FAVOURITE,
  TAGS
}
