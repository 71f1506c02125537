package kange.text;

import java.util.ArrayList;
import java.util.List;
import kange.model.issue.Span;

/**
 * A text folded for matching, see {@link Fold}. Counts in code points, so that a character outside
 * the BMP is one character; knows for each where it stood in the original. Immutable.
 */
public final class FoldedText {
  private final int[] codePoints;
  private final int[] starts;
  private final int[] ends;
  private final int length;

  FoldedText(int[] codePoints, int[] starts, int[] ends, int length) {
    this.codePoints = codePoints;
    this.starts = starts;
    this.ends = ends;
    this.length = length;
  }

  /** Number of code points. */
  public int length() {
    return length;
  }

  /** Whether nothing is left of the original. */
  public boolean isEmpty() {
    return length == 0;
  }

  /** The folded character at an index, from 0. */
  public int codePoint(int index) {
    if (index >= length) {
      throw new IndexOutOfBoundsException(index);
    }
    return codePoints[index];
  }

  /** The folded text. */
  public String text() {
    return text(0, length);
  }

  /** The folded text from one code point to another, the last excluded. */
  public String text(int from, int to) {
    return new String(codePoints, from, to - from);
  }

  /** Where folded code points stand in the original; {@code from} must be below {@code to}. */
  public Span original(int from, int to) {
    return new Span(starts[from], ends[to - 1]);
  }

  /** The first place of a run at or after a code point, or -1. The empty run is nowhere. */
  public int indexOf(FoldedText run, int from) {
    if (run.length == 0) {
      return -1;
    }
    int first = run.codePoints[0];
    for (int at = from; at <= length - run.length; at++) {
      if (codePoints[at] == first && matches(run, at)) {
        return at;
      }
    }
    return -1;
  }

  /** All places of a run in the original, also where they overlap. */
  public List<Span> find(FoldedText run) {
    List<Span> found = new ArrayList<>();
    for (int at = indexOf(run, 0); at >= 0; at = indexOf(run, at + 1)) {
      found.add(original(at, at + run.length));
    }
    return found;
  }

  private boolean matches(FoldedText run, int at) {
    for (int i = 1; i < run.length; i++) {
      if (codePoints[at + i] != run.codePoints[i]) {
        return false;
      }
    }
    return true;
  }
}
