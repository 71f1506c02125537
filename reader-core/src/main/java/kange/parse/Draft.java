package kange.parse;

import java.util.List;
import java.util.Set;

/**
 * An article in the making: where it starts and which lines are its own, by index among the
 * non-blank lines, in reading order. Lines above the title (引题, lead) come first.
 *
 * @param captions lines already known to be captions
 */
record Draft(Start start, List<Integer> lines, Set<Integer> captions) {
  Draft {
    lines = List.copyOf(lines);
    captions = Set.copyOf(captions);
  }

  Draft(Start start, List<Integer> lines) {
    this(start, lines, Set.of());
  }

  Draft with(List<Integer> changed) {
    return new Draft(start, changed, captions);
  }
}
