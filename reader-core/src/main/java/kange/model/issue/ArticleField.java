package kange.model.issue;

import java.util.List;
import kange.model.message.MessageCode;

/** What of an article a doubt or a correction is about. */
public enum ArticleField implements MessageCode {
  /** All lines of it. */
  TITLE,

  /** 副标题. */
  SUBTITLE,

  /** 引题. */
  KICKER,

  /** The names in order. */
  AUTHORS,

  /** 栏目. */
  COLUMN,

  /** The page it begins on, in decimal digits. */
  PAGE,

  /** The paper it was taken from. */
  SOURCE,

  /** Author notes, each on a line of its own. */
  NOTE,

  /** Which lines are its own. */
  LINES,

  /** The order of its lines. */
  ORDER;

  @Override
  public String area() {
    return "article-field";
  }

  @Override
  public List<Class<?>> argumentTypes() {
    return List.of();
  }
}
