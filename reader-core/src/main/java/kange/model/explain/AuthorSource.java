package kange.model.explain;

import java.util.List;
import kange.model.message.MessageCode;

/** Where an article's authors were read. */
public enum AuthorSource implements MessageCode {
  /** Nowhere: it is unsigned. */
  NONE,

  /** In the by-line below the title. */
  BYLINE,

  /** Behind the text. */
  SIGNATURE,

  /** The line is printed in the body; which words of it are names, the contents page says. */
  PRINTED_AS_LISTED,

  /** On the contents page alone. */
  CONTENTS;

  @Override
  public String area() {
    return "author-source";
  }

  @Override
  public List<Class<?>> argumentTypes() {
    return List.of();
  }
}
