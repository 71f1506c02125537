package kange.model.issue;

/** A stretch of a text, in UTF-16 units: start included, end excluded. */
public record Span(int start, int end) {
  /** Fails with IllegalArgumentException for a negative start or an end before it. */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + "-" + end);
    }
  }
}
