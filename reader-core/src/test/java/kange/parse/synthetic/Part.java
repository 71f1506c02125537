package kange.parse.synthetic;

/** What a passage of an article is, before it is set in type. */
enum Part {
  KICKER,
  TITLE,
  SUBTITLE,
  BYLINE,
  EDITOR_NOTE,
  HEADING,
  BODY,
  VERSE,
  CAPTION,
  PULL_QUOTE,
  TABLE,
  CODE,
  NOTE,
  SIGNATURE,
  JUMP
}
