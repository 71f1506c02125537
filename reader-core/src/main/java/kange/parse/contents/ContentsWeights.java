package kange.parse.contents;

/**
 * What speaks for and against a reading of a contents page, in one place. The unit is a page number
 * on an entry's line that rises; set by hand on pages of all forms.
 */
final class ContentsWeights {
  /** The heading 目录. */
  static final double HEAD = 3;

  /** A list without a heading, or too few entries to be sure, is none below this. */
  static final double NONE = 4;

  /** A contents page has at least this many entries. */
  static final int FEWEST_ENTRIES = 3;

  /** Without a heading this share of the titles must be found in the body. */
  static final double FOUND_WITHOUT_HEAD = 0.34;

  static final double NUMBER = 0.4;
  static final double RISES = 0.3;
  static final double SAME_PAGE = 0.15;
  static final double FALLS = -1.2;

  /** Falls where a new column begins: some journals count each column's pages anew. */
  static final double FALLS_IN_NEW_COLUMN = -0.8;

  /** Numbers that begin anew at 1 count the items of a list. */
  static final double RESTARTS = -3;

  static final double JUMPS = -0.5;

  /** No article is longer than this many pages. */
  static final int LONGEST_ARTICLE = 80;

  static final double TITLE_FOUND = 1.0;
  static final double AUTHOR_FOUND = 0.4;
  static final double NAMES = 0.25;

  /** Lines of one entry that stand side by side in the body, apart in it, or unfound. */
  static final double SAME_PLACE = 0.3;

  static final double OTHER_PLACE = -1.2;
  static final double ANOTHER_LINE = -0.2;
  static final double GAP_INSIDE = -0.4;

  /** A number that stands by itself belongs to the nearer of its neighbours. */
  static final double NUMBER_OF_NEXT = -1;

  static final double COLUMN_INSIDE = -0.7;

  /** A line marked as entries begin stands inside one. */
  static final double ENTRY_INSIDE = -2;

  /** A short line above a title line is rarely its beginning: lines are broken when full. */
  static final double SHORT_BEGINNING = -0.3;

  static final double NAMES_FOR_TITLE = -0.6;
  static final double NO_TITLE = -1.5;

  /** An entry without a number on a page with numbers, before its title is found. */
  static final double NUMBER_MISSING = 0.1;

  static final double MISSING_FOUND = 0.5;
  static final double MISSING_UNFOUND = -1.2;
  static final double NUMBERLESS_UNFOUND = -0.4;

  /** A number at a line's edge that the form has no use for. */
  static final double NUMBER_LEFT = -0.7;

  static final double KNOWN_COLUMN = 1.5;
  static final double MARKED_COLUMN = 0.8;
  static final double NO_COLUMN = -3;
  static final double EMPTY_COLUMN = -0.8;

  static final double INSIDE_COVER = 0.5;
  static final double INSIDE_FOUND = 0.9;
  static final double INSIDE_UNFOUND = -0.4;

  static final double MASTHEAD = -0.03;
  static final double UNEXPLAINED = -0.45;
  static final double SLOGAN = -0.2;
  static final double PROSE = -2.5;

  /** A title of the page that stands again: the body has begun. */
  static final double REPEATED = -1.5;

  /** Begins below 本期导读. */
  static final double GUIDE = -1000;

  private ContentsWeights() {}
}
