package kange.parse.warning;

import java.util.List;
import java.util.Optional;
import kange.model.issue.ArticleField;
import kange.model.message.MessageCode;

/** What the parser is not sure of. */
public enum ParseMessage implements MessageCode {
  ARTICLE_NOT_IN_CONTENTS,

  /** The contents page lists it, and the text prints no title. */
  TITLE_NOT_FOUND,

  /** The text prints no title, and nothing lists the article. */
  NO_TITLE,
  TITLE_DIFFERS(String.class),

  /** Lines of another article stand between its own. */
  CONTINUED_ELSEWHERE,

  /** 下转, 上接: nothing was found that it goes on with. */
  JUMP_OPEN,
  TORN_END,
  NO_TEXT,

  /** Verse, lists, tables or headings are all it has. */
  NO_PARAGRAPH,
  NO_AUTHOR,
  AUTHOR_DIFFERS(String.class),

  /** The text is not signed; the names are those of the contents page. */
  AUTHOR_ONLY_LISTED(String.class),
  NO_CONTENTS,
  CONTENTS_ENTRY_NOT_FOUND(String.class),
  UNASSIGNED_LINES,
  HEAD_UNSURE,
  BYLINE_UNSURE,
  BORDER_UNSURE,

  /** The same of the last article: none begins below it. */
  END_UNSURE,
  MAY_HOLD_ANOTHER,

  /** The journal's imprint lies within an article. */
  IMPRINT_INSIDE,
  PAGE_UNSURE,
  COLUMN_UNSURE,
  FILE_UNSURE,
  CONTENTS_LINES_UNREAD,
  /** What stands in for the journal's name. */
  JOURNAL_IS_PUBLISHER(String.class),
  JOURNAL_IS_FILE_NAME(String.class),
  JOURNAL_CONTRADICTS(String.class),
  YEAR_UNKNOWN,
  NUMBER_UNKNOWN,
  METADATA_CONTRADICTS(String.class),

  /** A line as it is printed, and as it was read. */
  METADATA_READ_AS(String.class, String.class),
  FILE_NAME_CONTRADICTS(String.class),

  /** How many characters are lost, for the file's bytes are damaged. */
  CHARACTERS_LOST(Integer.class),

  /** Said by earlier versions, as the five below: archives hold it still. */
  JOURNAL_UNKNOWN,
  METADATA_MISREAD,
  READING_ORDER,
  PIECE_MOVED,
  MAY_HOLD_CONTINUATION(String.class),
  SUPPLIER_DIFFERS(String.class),

  /** A finished sentence of an earlier version, which the archive could not take apart. */
  AS_STORED(String.class);

  private final List<Class<?>> argumentTypes;

  ParseMessage(Class<?>... argumentTypes) {
    this.argumentTypes = List.of(argumentTypes);
  }

  /** The code of the warning: stable, for scripts. */
  public String warning() {
    return code().substring(area().length() + 1);
  }

  /** What of its article it speaks of; empty where it may be anything, or the issue. */
  public Optional<ArticleField> field() {
    return switch (this) {
      case TITLE_NOT_FOUND, NO_TITLE, TITLE_DIFFERS, HEAD_UNSURE -> Optional.of(ArticleField.TITLE);
      case NO_AUTHOR, AUTHOR_DIFFERS, AUTHOR_ONLY_LISTED, BYLINE_UNSURE ->
          Optional.of(ArticleField.AUTHORS);
      case TORN_END,
          NO_TEXT,
          NO_PARAGRAPH,
          BORDER_UNSURE,
          END_UNSURE,
          MAY_HOLD_ANOTHER,
          IMPRINT_INSIDE ->
          Optional.of(ArticleField.LINES);
      case CONTINUED_ELSEWHERE, JUMP_OPEN -> Optional.of(ArticleField.ORDER);
      case PAGE_UNSURE, ARTICLE_NOT_IN_CONTENTS -> Optional.of(ArticleField.PAGE);
      case COLUMN_UNSURE -> Optional.of(ArticleField.COLUMN);
      default -> Optional.empty();
    };
  }

  @Override
  public String area() {
    return "parse";
  }

  @Override
  public List<Class<?>> argumentTypes() {
    return argumentTypes;
  }
}
