package kange.store.digest;

import java.util.Optional;

/**
 * Something that is not as its digest says.
 *
 * @param unit {@code article}, {@code issue}, or the table of a row
 * @param key the id of article or issue, or the row's primary key as a JSON array
 * @param issue the issue it belongs to, where that can be told
 */
public record DigestFault(Kind kind, String unit, Object key, Optional<Long> issue) {
  public static final String ARTICLE = "article";
  public static final String ISSUE = "issue";

  /** The table of the lines that were taken from sources. */
  public static final String TAKEN_TEXT = "source_text";

  /** What is wrong. */
  public enum Kind {
    /** It is there and is not as it was written. */
    CHANGED,

    /** It was written and is there no more. */
    GONE,

    /** It is there and was not written by this program. */
    UNKNOWN
  }
}
