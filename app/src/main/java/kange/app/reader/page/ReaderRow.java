package kange.app.reader.page;

import java.util.List;
import kange.model.issue.Span;

/**
 * One paragraph of the page.
 *
 * @param text as it is in the article
 * @param level of a heading, from 1; else 0
 * @param block index of the article's block, or -1 for what stands around the text
 * @param marks where the words searched for stand
 */
public record ReaderRow(Kind kind, String text, int level, int block, List<Span> marks) {
  /** What a row is, and so how it is set. */
  public enum Kind {
    KICKER,
    TITLE,
    SUBTITLE,
    BYLINE,
    PLACE,
    DOUBT,
    HEADING,
    PARAGRAPH,
    CAPTION,
    QUOTE,
    NOTE,
    /** The ways to the previous and the next article; no text. */
    END
  }

  public ReaderRow {
    marks = List.copyOf(marks);
  }

  ReaderRow marked(List<Span> spans) {
    return new ReaderRow(kind, text, level, block, spans);
  }
}
