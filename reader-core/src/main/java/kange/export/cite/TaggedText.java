package kange.export.cite;

import java.util.Optional;
import java.util.function.UnaryOperator;

/** A record of lines, each of which begins with what it says: of formats that are read by lines. */
final class TaggedText {
  private final StringBuilder text = new StringBuilder();
  private final UnaryOperator<String> tag;
  private final String end;

  /**
   * @param tag what a name becomes at the beginning of its line
   * @param end of each line
   */
  TaggedText(UnaryOperator<String> tag, String end) {
    this.tag = tag;
    this.end = end;
  }

  /** A line; line breaks in its value would end it, and become blanks. */
  TaggedText add(String name, String value) {
    text.append(tag.apply(name)).append(value.replaceAll("\\s+", " ").strip()).append(end);
    return this;
  }

  TaggedText add(String name, Optional<?> value) {
    value.ifPresent(known -> add(name, known.toString()));
    return this;
  }

  /** The record as it stands, and an empty line that divides it from the next. */
  String ended() {
    return text + end;
  }
}
