package kange.model.habit;

import java.util.List;

/**
 * What a profile would change in one issue.
 *
 * @param label journal and number
 * @param articles how many it has now
 * @param articlesThen how many it would have
 * @param doubts how many are open now
 * @param doubtsThen how many would be
 * @param changed titles of articles that would read otherwise, as they would be, in order
 */
public record HabitEffect(
    long issue,
    String label,
    int articles,
    int articlesThen,
    int doubts,
    int doubtsThen,
    List<String> changed) {
  /** Takes a copy of the list. */
  public HabitEffect {
    changed = List.copyOf(changed);
  }

  /** Whether the issue would read otherwise at all. */
  public boolean changes() {
    return !changed.isEmpty() || articles != articlesThen || doubts != doubtsThen;
  }
}
