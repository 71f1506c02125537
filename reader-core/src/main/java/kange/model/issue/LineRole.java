package kange.model.issue;

import java.util.List;
import kange.model.message.MessageCode;

/** What a librarian says a line is. Lines of one title that follow each other are one title. */
public enum LineRole implements MessageCode {
  /** 引题, above a title. */
  KICKER,

  /** An article begins here, or with the kicker above. */
  TITLE,

  /** 副标题, below a title. */
  SUBTITLE,

  /** Names the authors. */
  BYLINE,

  /** Everything else that an article has: text, inner headings, captions, notes. */
  TEXT,

  /** The name of a column over its articles. */
  BANNER,

  /** Page numbers, running heads, prompts, what the scan left behind. */
  FOLIO,

  /** The cover. */
  COVER,

  /** The contents page. */
  CONTENTS,

  /** The masthead. */
  MASTHEAD,

  /** A guide to articles of the issue (本期导读). */
  GUIDE,

  /** Calls for papers, announcements. */
  NOTICE,

  /** A caption that belongs to no article. */
  CAPTION;

  @Override
  public String area() {
    return "role";
  }

  @Override
  public List<Class<?>> argumentTypes() {
    return List.of();
  }
}
