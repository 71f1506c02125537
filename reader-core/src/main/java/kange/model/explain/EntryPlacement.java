package kange.model.explain;

import java.util.List;
import kange.model.message.MessageCode;

/** How an article and an entry of the contents page came together. */
public enum EntryPlacement implements MessageCode {
  /** The alignment of all entries with the body put the entry here. */
  ALIGNED,

  /** No entry was put here; the title is more like this one than like any other left over. */
  LIKE_TITLE,

  /** Text without a title: the entry is listed between those of its neighbours. */
  BETWEEN_NEIGHBOURS,

  /** None; the article is in the body only. */
  NOT_LISTED;

  @Override
  public String area() {
    return "placement";
  }

  @Override
  public List<Class<?>> argumentTypes() {
    return List.of();
  }
}
