package kange.parse.proposal;

import kange.model.issue.ArticleField;

/**
 * What a proposal would change. How likely each kind is to be what an article lacks is learnt, and
 * is stored under these names.
 */
enum ProposalKind {
  /** A title begins inside the text: two articles. */
  SPLIT(ArticleField.LINES),

  /** The title is none: the article goes on with the one above. */
  JOIN(ArticleField.LINES),

  /** Another line is the title. */
  TITLE_ELSEWHERE(ArticleField.TITLE),

  /** More or fewer lines are the title, or the subtitle. */
  TITLE_LINES(ArticleField.TITLE),
  SUBTITLE_LINES(ArticleField.SUBTITLE),
  KICKER_LINES(ArticleField.KICKER),
  BYLINE_LINES(ArticleField.AUTHORS),

  /** A line over articles names a column, or none. */
  BANNER(ArticleField.COLUMN),

  /** Lines at the end belong to the next article, or the other way round. */
  BORDER(ArticleField.LINES),

  /** A line belongs to no article, or to this one after all: inside it, above it, below it. */
  LEFTOVER(ArticleField.LINES),
  LEFTOVER_ABOVE(ArticleField.LINES),
  LEFTOVER_BELOW(ArticleField.LINES),

  /** All lines that were left over behind its end, or within it, are its own. */
  ALL_BELOW(ArticleField.LINES),
  ALL_WITHIN(ArticleField.ORDER),

  /** It begins farther above, among lines that were taken for the contents page or the cover. */
  BEGINS_ABOVE(ArticleField.LINES),

  TITLE_AS_LISTED(ArticleField.TITLE),
  TITLE_WITHOUT_LABEL(ArticleField.TITLE),

  /** What is printed over the text is taken for its title. */
  TITLE_OF_LABEL(ArticleField.TITLE),
  AUTHORS_AS_LISTED(ArticleField.AUTHORS),
  AUTHORS_AS_PRINTED(ArticleField.AUTHORS),
  AUTHORS_OTHERWISE(ArticleField.AUTHORS),
  NO_AUTHORS(ArticleField.AUTHORS),

  /** A line of the article that reads as names signs it. */
  AUTHORS_OF_LINE(ArticleField.AUTHORS),
  COLUMN_OF_ABOVE(ArticleField.COLUMN),
  COLUMN_OF_BELOW(ArticleField.COLUMN),
  COLUMN_OF_LABEL(ArticleField.COLUMN),

  /** The label stands over an article above. */
  COLUMN_OF_LABEL_ABOVE(ArticleField.COLUMN),
  NO_COLUMN(ArticleField.COLUMN),

  /** Another entry of the contents page: page, column and authors are its. */
  OTHER_ENTRY(ArticleField.PAGE),

  /** The page that stands beside the title on the contents page; with the column above it. */
  PAGE_AS_PRINTED(ArticleField.PAGE),
  ENTRY_AS_PRINTED(ArticleField.PAGE),
  COLUMN_AS_PRINTED(ArticleField.COLUMN),

  /** A name below the title wrote the article, and is no subtitle; or the other way round. */
  SUBTITLE_AS_AUTHOR(ArticleField.AUTHORS),
  AUTHOR_AS_SUBTITLE(ArticleField.AUTHORS),

  /** Two at once; about what the first is. */
  BOTH(ArticleField.LINES);

  private final ArticleField field;

  ProposalKind(ArticleField field) {
    this.field = field;
  }

  /** What it is about. */
  ArticleField field() {
    return field;
  }
}
