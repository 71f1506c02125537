package kange.parse.spread;

/** What a line of a newspaper's page is. */
enum SpreadRole {
  /** Page head: belongs to no article. */
  NONE,
  TEXT,
  HEADING,
  SUBTITLE,
  BYLINE,
  LEAD,
  CAPTION;

  /** Set in large type, apart from the columns. */
  boolean apart() {
    return this == HEADING || this == SUBTITLE || this == BYLINE;
  }
}
