package kange.parse.doubt;

import java.util.List;
import kange.model.message.MessageCode;

/**
 * What speaks for or against an article having been read rightly, each a number; nothing speaks at
 * 0. How much each tells is learnt, and is stored under these names.
 */
public enum Evidence implements MessageCode {
  /** Always 1: how often an article is wrong of which nothing else is known. */
  ANY,

  /** How improbable the title's first line is as one, in powers of ten. */
  TITLE_UNSURE,

  /** The least probable of all lines of the head. */
  HEAD_UNSURE,

  /** The least probable of the first lines of the text: a by-line or subtitle may be among them. */
  TEXT_START_UNSURE,

  /** The least probable of the last lines. */
  TEXT_END_UNSURE,

  /** How probable a title is somewhere in the text. */
  TITLE_INSIDE,

  /** How improbable the next article's title is. */
  NEXT_UNSURE,

  /** The least probable of the lines between this article and the next. */
  GAP_UNSURE,

  UNTITLED,
  TITLE_LONG,
  TITLE_SHORT,
  TITLE_OF_SEVERAL_LINES,
  TITLE_UNLIKE_ENTRY,
  NOT_LISTED,
  ENTRY_UNSIGNED_BUT_SIGNED,
  ENTRY_SIGNED_BUT_UNSIGNED,
  AUTHORS_DIFFER,
  UNSIGNED_AMONG_SIGNED,
  SIGNED_BEHIND_TEXT,
  AUTHOR_NO_PERSON,
  MANY_AUTHORS,
  HAS_KICKER,
  HAS_SUBTITLE,
  LEAD_ABOVE_TITLE,

  /** The subtitle does not begin with a dash: it may be a line of the title, or an author. */
  SUBTITLE_UNMARKED,

  /** The line over the title has none of the words that such lines end with. */
  KICKER_UNKNOWN,

  /** How unusual a line over the title is in its file, or that none is there. */
  KICKER_UNUSUAL,

  /** How unusual in its file a title of so many lines is. */
  TITLE_LINES_UNUSUAL,

  /** A short line right above the article belongs to nobody, and is no column and no folio. */
  LINE_ABOVE_LEFT,

  /** Lines between its own that belong to nobody, up to three. */
  LINES_LEFT_INSIDE,

  /** The text ends with what editors say of the article below. */
  ENDS_EDITORIAL,

  /** Words of the by-line were read as no name. */
  BYLINE_UNREAD,

  /** An author's name is not of Han characters alone. */
  AUTHOR_LATIN,

  /** What is read as the title reads as names, or as the body that signs. */
  TITLE_OF_NAMES,

  /** The subtitle is somebody's name, and nobody signs: it may be who wrote it. */
  SUBTITLE_OF_NAME,
  NO_COLUMN,

  /** The file names columns nowhere. */
  NO_COLUMNS,

  /** Only a label over the articles names the column. */
  COLUMN_OF_LABEL,

  /** The column's name has none of the words that columns are called by. */
  COLUMN_UNUSUAL,

  /** No other article has the column. */
  COLUMN_OF_ONE,

  /** Labels stand over articles that are no columns, for each column there is. */
  LABELS_UNUSED,

  /** Share of the file's columns that have one article. */
  COLUMNS_OF_ONE,

  /** Share of the file's columns whose names have none of the words that columns are called by. */
  COLUMNS_UNUSUAL,

  /** How many more articles than usual each column has. */
  COLUMNS_FEW,
  NO_PAGE,

  /** The page is that of the article before. */
  PAGE_SHARED,

  /** How far the title's place is from being word for word what is listed. */
  PLACE_UNLIKE,

  /** How unlikely the names in the by-line are as names. */
  NAMES_UNLIKELY,

  /** How much less than usual speaks for the contents page. */
  CONTENTS_UNSURE,

  /** Lines of the contents page that were not understood, an entry. */
  CONTENTS_UNREAD,
  PAGE_OUT_OF_ORDER,
  SHORT,
  LONG,
  NO_PARAGRAPH,
  TORN_END,
  MOVED,
  JUMP_INSIDE,
  BYLINE_INSIDE,
  MASTHEAD_INSIDE,
  HEADING_LIKE_TITLE_INSIDE,
  WITHOUT_CONTENTS,
  WRAPPED,

  /** The article above ends with a short line that is no sentence and no note. */
  ABOVE_ENDS_SHORT,

  /** The least probable of the last lines of the article above and of those between. */
  GAP_ABOVE_UNSURE,

  /** How many times as many pages as usual it fills, or as few, for its length: a logarithm. */
  PAGES_UNUSUAL,

  /** The contents page lists something between this article and the next that was not found. */
  ENTRY_SKIPPED,

  /** How unusual in its file the look of the title is. */
  TITLE_LOOK_UNUSUAL,

  /** How unusual in its file it is to be signed, or not signed, so. */
  SIGNED_UNUSUAL,

  /** How much more of the words over the title stand in the text above than in its own. */
  KICKER_OF_ABOVE,

  /** How much more of the last short line's words stand in the text below than in its own. */
  END_OF_BELOW,

  /** The same of the last short line of the article above: it may stand over this title. */
  ABOVE_ENDS_OF_OWN,

  /** The label that stands over the article names another column. */
  LABEL_DIFFERS,

  /** Share of the contents page's entries that no article was found for. */
  ENTRIES_UNPLACED,

  /** Share of the file's articles that the contents page does not list. */
  ARTICLES_UNLISTED,

  /** How unsure the labels of the file are as a whole. */
  FILE_UNSURE;

  @Override
  public String area() {
    return "evidence";
  }

  @Override
  public List<Class<?>> argumentTypes() {
    return List.of();
  }
}
