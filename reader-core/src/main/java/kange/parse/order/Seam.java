package kange.parse.order;

/**
 * A place between two lines where pages may meet.
 *
 * @param place the place below the seam; the one above is one less
 */
record Seam(int place, End end, Begin begin) {
  /** How the text above a seam ends. */
  enum End {
    /** In the middle of a sentence. */
    TORN,
    SENTENCE,
    /** By an end mark or a closing note. */
    ARTICLE,
    /** A heading, a list, a caption: nothing can be said. */
    OPEN
  }

  /** How the text below a seam begins. */
  enum Begin {
    ARTICLE,
    HEADING,
    TEXT
  }

  /** A torn sentence before an article, or text beyond an article's end. */
  boolean isStrange() {
    return (end == End.TORN && begin == Begin.ARTICLE)
        || (end == End.ARTICLE && begin == Begin.TEXT);
  }

  /** Something is wrong here as it stands: only such a seam can be mended. */
  boolean isBroken() {
    return end == End.TORN || isStrange();
  }
}
