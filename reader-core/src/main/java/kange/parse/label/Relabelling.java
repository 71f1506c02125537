package kange.parse.label;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Another labelling of some lines, everything around them as it is.
 *
 * @param changes by index of the line, what it would be
 * @param margin how much less speaks for it, a difference in the logarithm of the odds, 0 and up
 */
public record Relabelling(SortedMap<Integer, LineLabel> changes, double margin) {
  /** Takes a copy of the changes. */
  public Relabelling {
    changes = Collections.unmodifiableSortedMap(new TreeMap<>(changes));
  }
}
