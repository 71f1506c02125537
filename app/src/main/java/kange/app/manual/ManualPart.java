package kange.app.manual;

/** A piece of a chapter. */
sealed interface ManualPart {
  /** A heading within the chapter. */
  record Heading(String text) implements ManualPart {}

  record Paragraph(String text) implements ManualPart {}

  /** One of several things to do or to know. */
  record Item(String text) implements ManualPart {}

  /**
   * A picture the program has taken of itself.
   *
   * @param name of the resource beside this class
   * @param caption what is seen
   */
  record Picture(String name, String caption) implements ManualPart {}
}
