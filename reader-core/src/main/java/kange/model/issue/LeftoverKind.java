package kange.model.issue;

/** What a line is that belongs to no article. */
public enum LeftoverKind {
  COVER,
  TOC,
  MASTHEAD,
  NOTICE,
  COLUMN_BANNER,
  GUIDE,
  CAPTION,
  NOISE
}
