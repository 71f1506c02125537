package kange.model.issue;

/** What a block of an article's text is. */
public enum BlockKind {
  /** A heading inside the article; its level is the block's. */
  HEADING,

  /** A paragraph of running text. */
  PARAGRAPH,

  /** The caption of a picture that the text file does not hold. */
  CAPTION,

  /** Words of somebody else, or verse, set off from the text. */
  QUOTE,

  /** A note of editor or author, at the end as a rule. */
  NOTE
}
