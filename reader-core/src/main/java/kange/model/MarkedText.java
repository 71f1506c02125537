package kange.model;

import java.util.List;

/** A text with the stretches that matched, in order and not overlapping. */
public record MarkedText(String text, List<Span> marks) {
  public MarkedText {
    marks = List.copyOf(marks);
  }

  public static MarkedText plain(String text) {
    return new MarkedText(text, List.of());
  }
}
