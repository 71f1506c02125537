package kange.model.search;

import java.util.List;
import kange.model.issue.Span;

/** A text with the stretches that matched, in order and not overlapping. */
public record MarkedText(String text, List<Span> marks) {
  /** Takes copies of the lists. */
  public MarkedText {
    marks = List.copyOf(marks);
  }

  /** A text in which nothing matched. */
  public static MarkedText plain(String text) {
    return new MarkedText(text, List.of());
  }
}
