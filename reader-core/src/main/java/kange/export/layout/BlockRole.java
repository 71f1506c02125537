package kange.export.layout;

/** What a block is to a reader who hears it instead of seeing it. */
public enum BlockRole {
  /** The title of an article, or of a part as the contents are. */
  TITLE,
  /** An inner heading; its row says of what level. */
  HEADING,
  /** Text, and whatever is nothing else. */
  PARAGRAPH,
  /** Words of somebody else. */
  QUOTE,
  /** What stands under a picture. */
  CAPTION,
  /** A note at the end. */
  NOTE,
  /** A line of the contents. */
  ENTRY
}
