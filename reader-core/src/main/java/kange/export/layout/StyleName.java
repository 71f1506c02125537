package kange.export.layout;

import java.util.Locale;

/** What a template says how to set; in its file with dots: {@code heading.1}. */
enum StyleName {
  BODY,
  KICKER,
  TITLE,
  /** For titles that would take more than two lines. */
  TITLE_LONG,
  SUBTITLE,
  BYLINE,
  COLUMN,
  IMPRINT,
  HEADING_1,
  HEADING_2,
  HEADING_3,
  QUOTE,
  CAPTION,
  NOTE,
  /** Over the text of a page. */
  RUNNING,
  /** The page's number. */
  FOLIO_TYPE,
  /** Who the document is for, at the head of a page. */
  CLASSIFICATION,
  CONTENTS_HEAD,
  CONTENTS_UNDER,
  CONTENTS_GROUP,
  CONTENTS_COLUMN,
  CONTENTS_ENTRY,
  CONTENTS_AUTHOR,
  CONTENTS_NUMBER,
  COVER_TITLE,
  /** Who the document is for, on its title page. */
  COVER_CLASSIFICATION,
  /** Compiler, office and date. */
  COVER_LINE,
  /** What it was made from. */
  COVER_MADE;

  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '.');
  }
}
