package kange.search;

import kange.search.query.QueryField;

/** The names of the fields of the index. */
final class Fields {
  /** Pairs of neighbouring characters of everything, with positions: decides what matches. */
  static final String PAIRS = "pairs";

  /** Single characters of everything. */
  static final String CHARACTERS = "characters";

  /** Words of titles and headings as smartcn cuts them: helps to decide what comes first. */
  static final String WORDS = "words";

  static final String TITLE = "title";
  static final String SUBTITLE = "subtitle";
  static final String KICKER = "kicker";
  static final String AUTHOR = "author";
  static final String COLUMN = "column";
  static final String JOURNAL = "journal";
  static final String ISSUE = "issue";

  /** The whole folded title as one term. */
  static final String WHOLE_TITLE = "whole-title";

  /** Each author's pinyin and initials, as terms. */
  static final String PINYIN = "pinyin";

  /** The year, as a term. */
  static final String YEAR = "year";

  /** The issue's number within the year, as a term. */
  static final String NUMBER = "number";

  /** The issue's id as a term: what {@code apply} deletes by. */
  static final String ISSUE_ID = "issue-id";

  /** How recent the issue is, as a feature. */
  static final String FEATURES = "features";

  static final String RECENCY = "recency";

  static final String ARTICLE_VALUE = "article-value";
  static final String ISSUE_VALUE = "issue-value";
  static final String JOURNAL_VALUE = "journal-value";
  static final String YEAR_VALUE = "year-value";
  static final String COLUMN_VALUE = "column-value";
  static final String AUTHOR_VALUE = "author-value";

  /** Orders articles from the newest issue to the oldest, within an issue as printed. */
  static final String NEWEST_VALUE = "newest-value";

  private Fields() {}

  /** The field that holds a part's characters and pairs. */
  static String of(QueryField part) {
    return switch (part) {
      case TITLE -> TITLE;
      case SUBTITLE -> SUBTITLE;
      case KICKER -> KICKER;
      case AUTHOR -> AUTHOR;
      case COLUMN -> COLUMN;
      case JOURNAL -> JOURNAL;
      case YEAR -> YEAR;
      case ISSUE -> ISSUE;
    };
  }
}
