package kange.model.marks;

import java.util.List;

/**
 * What became of a reading list.
 *
 * @param before its articles in their earlier order: arranged so again, the change is undone
 */
public record ReadingListChange(long listId, List<Long> before, List<Long> after) {
  /** Takes copies of the lists. */
  public ReadingListChange {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }
}
