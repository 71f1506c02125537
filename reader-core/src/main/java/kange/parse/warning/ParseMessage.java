package kange.parse.warning;

import java.util.List;
import kange.model.message.MessageCode;

/** What the parser is not sure of. */
public enum ParseMessage implements MessageCode {
  ARTICLE_NOT_IN_CONTENTS,
  TITLE_NOT_FOUND,
  TITLE_DIFFERS(String.class),
  CONTINUED_ELSEWHERE,
  TORN_END,
  NO_TEXT,
  NO_AUTHOR,
  AUTHOR_DIFFERS(String.class),
  NO_CONTENTS,
  CONTENTS_ENTRY_NOT_FOUND(String.class),
  UNASSIGNED_LINES,
  HEAD_UNSURE,
  BYLINE_UNSURE,
  BORDER_UNSURE,
  MAY_HOLD_ANOTHER,
  PAGE_UNSURE,
  COLUMN_UNSURE,
  FILE_UNSURE,
  CONTENTS_LINES_UNREAD,
  JOURNAL_UNKNOWN,
  METADATA_CONTRADICTS(String.class),
  METADATA_MISREAD,

  /** Said by earlier versions, as the three below: archives hold it still. */
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

  @Override
  public String area() {
    return "parse";
  }

  @Override
  public List<Class<?>> argumentTypes() {
    return argumentTypes;
  }
}
