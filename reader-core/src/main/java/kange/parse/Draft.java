package kange.parse;

import java.util.List;

/**
 * An article in the making: where it starts and which lines are its own, by index among the
 * non-blank lines, in reading order. Lines above the title (引题, lead) come first.
 */
record Draft(Start start, List<Integer> lines) {
  Draft {
    lines = List.copyOf(lines);
  }

  Draft with(List<Integer> changed) {
    return new Draft(start, changed);
  }
}
