package kange.parse.line;

/** What a journal's profile says of a line. */
public enum LineHint {
  BYLINE,
  IGNORED,
  COLUMN,

  /** It ends an article. */
  END
}
