package kange.parse.label;

import java.util.List;
import kange.model.message.MessageCode;

/** What a line is in its issue. */
public enum LineLabel implements MessageCode {
  /** Printed above a title: who said so, and where (引题). */
  KICKER,

  /** The first line of a title: an article begins here, or with the kicker above. */
  TITLE,

  /** A further line of the same title. */
  TITLE_MORE,

  /** Printed below a title (副标题). */
  SUBTITLE,

  /** Names the authors, below the title or behind the text. */
  BYLINE,

  /** Everything else that belongs to an article: text, inner headings, captions, notes. */
  BODY,

  /** The name of a column (栏目) on a line of its own in the body. */
  BANNER,

  /** Page numbers, running heads, prompts, what the scan left behind. */
  FOLIO,

  /** Cover and masthead. */
  MASTHEAD,

  /** A guide to articles of the issue (本期导读). */
  GUIDE,

  /** Calls for papers, announcements. */
  NOTICE,

  /** A caption that belongs to no article. */
  CAPTION,

  /** The contents page. */
  CONTENTS;

  /** Whether a line of this kind belongs to an article. */
  public boolean ofArticle() {
    return compareTo(BODY) <= 0;
  }

  @Override
  public String area() {
    return "label";
  }

  @Override
  public List<Class<?>> argumentTypes() {
    return List.of();
  }
}
