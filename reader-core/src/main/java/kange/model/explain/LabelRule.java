package kange.model.explain;

import java.util.List;
import kange.model.message.MessageCode;

/** In what order lines can stand at all: what no weight makes up for. */
public enum LabelRule implements MessageCode {
  /** A title is over something: a title by itself is a line over the next one, or a slogan. */
  TITLE_HAS_TEXT,

  /** A kicker is over a title. */
  KICKER_HAS_TITLE,

  /** A further line of a title is below the title. */
  TITLE_GOES_ON,

  /** A subtitle is below a title. */
  SUBTITLE_HAS_TITLE,

  /** A notice stands between articles: no article goes on right below it. */
  NOTICE_IS_APART;

  @Override
  public String area() {
    return "rule";
  }

  @Override
  public List<Class<?>> argumentTypes() {
    return List.of();
  }
}
