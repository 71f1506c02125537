package kange.model.issue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** A run of physical lines of a source file, counted from 1, both ends included. */
public record LineRange(int first, int last) implements Comparable<LineRange> {
  /**
   * Fails with IllegalArgumentException for a line below 1 or a range that ends before it begins.
   */
  public LineRange {
    if (first < 1 || last < first) {
      throw new IllegalArgumentException("not a line range: " + first + "-" + last);
    }
  }

  /** Whether a physical line, counted from 1, is in the range. */
  public boolean contains(int line) {
    return line >= first && line <= last;
  }

  /** Its lines in order. */
  public IntStream numbers() {
    return IntStream.rangeClosed(first, last);
  }

  /** Fails with IllegalArgumentException where no line is named; a copy otherwise. */
  static List<LineRange> some(List<LineRange> ranges) {
    if (ranges.isEmpty()) {
      throw new IllegalArgumentException("no lines are named");
    }
    return List.copyOf(ranges);
  }

  /** The lines in ascending order, neighbours joined into one range. */
  public static List<LineRange> of(Collection<Integer> lines) {
    List<LineRange> ranges = new ArrayList<>();
    int first = 0;
    int last = 0;
    for (int line : new TreeSet<>(lines)) {
      if (first > 0 && line == last + 1) {
        last = line;
      } else {
        if (first > 0) {
          ranges.add(new LineRange(first, last));
        }
        first = line;
        last = line;
      }
    }
    if (first > 0) {
      ranges.add(new LineRange(first, last));
    }
    return List.copyOf(ranges);
  }

  @Override
  public int compareTo(LineRange other) {
    return first != other.first
        ? Integer.compare(first, other.first)
        : Integer.compare(last, other.last);
  }

  @Override
  public String toString() {
    return first == last ? Integer.toString(first) : first + "-" + last;
  }
}
