package kange.model.issue;

/** What a block of an article's text is. */
public enum BlockKind {
  HEADING,
  PARAGRAPH,
  CAPTION,
  QUOTE,
  NOTE
}
