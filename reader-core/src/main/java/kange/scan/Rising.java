package kange.scan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.ToIntFunction;

/** Of numbers that should rise, those that do: a misread one is left out, not followed. */
final class Rising {
  private static final int NOBODY = -1;

  private Rising() {}

  /** The longest row of items, in their order, whose numbers do not fall; n log n. */
  static <T> List<T> of(List<T> items, ToIntFunction<T> number) {
    int[] before = new int[items.size()];
    List<Integer> ends = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      int n = number.applyAsInt(items.get(i));
      int low = 0;
      int high = ends.size();
      while (low < high) {
        int middle = (low + high) / 2;
        if (number.applyAsInt(items.get(ends.get(middle))) <= n) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      before[i] = low == 0 ? NOBODY : ends.get(low - 1);
      if (low == ends.size()) {
        ends.add(i);
      } else {
        ends.set(low, i);
      }
    }
    Deque<T> row = new ArrayDeque<>();
    for (int i = ends.isEmpty() ? NOBODY : ends.getLast(); i != NOBODY; i = before[i]) {
      row.addFirst(items.get(i));
    }
    return List.copyOf(row);
  }
}
