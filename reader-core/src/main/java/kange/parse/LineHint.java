package kange.parse;

/** What a journal's profile says of a line. */
enum LineHint {
  BYLINE,
  IGNORED,
  COLUMN
}
