package kange.model.issue;

/** What a line is that belongs to no article. */
public enum LeftoverKind {
  /** The cover: the journal's name in large type, slogans, dates. */
  COVER,

  /** The contents page (目录). */
  TOC,

  /** The masthead (版权页): who publishes, permits, addresses. */
  MASTHEAD,

  /** Calls for papers, announcements, tables of honour. */
  NOTICE,

  /** The name of a column (栏目) on a line of its own in the body. */
  COLUMN_BANNER,

  /** A guide (导读) to articles of the issue. */
  GUIDE,

  /** Captions that belong to no article, such as the cover picture's. */
  CAPTION,

  /** Page numbers, running heads, marks left by the scan. */
  NOISE
}
