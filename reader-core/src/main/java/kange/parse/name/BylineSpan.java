package kange.parse.name;

/**
 * A run of characters of a by-line and what it is taken for.
 *
 * @param start first position in the {@link BylineText}
 * @param end after the last
 * @param likelihood of being that, by its form, from 0 to 1
 * @param author for a role: that the names beside it are authors
 */
record BylineSpan(SpanKind kind, int start, int end, double likelihood, boolean author) {
  BylineSpan(SpanKind kind, int start, int end, double likelihood) {
    this(kind, start, end, likelihood, true);
  }

  boolean isName() {
    return kind == SpanKind.PERSON || kind == SpanKind.BODY;
  }
}
