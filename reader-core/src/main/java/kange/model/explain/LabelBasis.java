package kange.model.explain;

import java.util.List;
import kange.model.message.MessageCode;

/** What decided what a line is. */
public enum LabelBasis implements MessageCode {
  /** Learnt weights, for all lines together: there is a next-best label, and a margin. */
  WEIGHED,

  /** It is part of the contents page. */
  CONTENTS_PAGE,

  /** The contents page lists it word for word, and it stands in this place alone. */
  LISTED_TITLE,

  /** It stands between fences of code, or is code by itself. */
  CODE,

  /** The profile of its journal leaves it out, or names it as a column. */
  PROFILE,

  /** Nothing but a rule: =====. */
  RULE_LINE,

  /** A librarian says so. */
  SAID,

  /** The rules for a newspaper's page. */
  NEWSPAPER;

  @Override
  public String area() {
    return "basis";
  }

  @Override
  public List<Class<?>> argumentTypes() {
    return List.of();
  }
}
