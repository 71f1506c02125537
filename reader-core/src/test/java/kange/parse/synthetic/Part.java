package kange.parse.synthetic;

/** What a passage of an article is, before it is set in type. */
enum Part {
  /** Sentences that stand over the title and lead to the article. */
  LEAD,
  KICKER,
  TITLE,
  SUBTITLE,
  BYLINE,
  EDITOR_NOTE,
  HEADING,

  /** A heading inside an article that is set as its title is. */
  INNER_TITLE,
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
