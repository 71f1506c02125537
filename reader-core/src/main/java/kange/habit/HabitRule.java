package kange.habit;

import java.util.stream.Stream;
import kange.model.habit.HabitKind;

/** Sees habits of one kind in what was put right. Stateless; thread-safe. */
interface HabitRule {
  HabitKind kind();

  /** So many acts of one journal make a habit of what one may do for once. */
  int fewest();

  /** What the acts of an issue say, each as often as it is said, as a profile would say it. */
  Stream<String> said(ReviewedIssue issue);
}
