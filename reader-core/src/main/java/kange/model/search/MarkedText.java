package kange.model.search;

import java.util.List;
import kange.model.issue.Span;

/** A text with the stretches that matched, in order and not overlapping. */
public record MarkedText(String text, List<Span> marks) {
  public MarkedText {
    marks = List.copyOf(marks);
  }

  public static MarkedText plain(String text) {
    return new MarkedText(text, List.of());
  }
}
