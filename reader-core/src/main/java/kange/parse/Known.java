package kange.parse;

/** What a journal's profile says of a line. */
enum Known {
  BYLINE,
  IGNORED,
  COLUMN
}
