package kange.model.history;

import java.util.List;
import java.util.Set;
import kange.model.message.Message;

/**
 * What was taken back.
 *
 * @param undone what is no longer so, as the log said it
 * @param remarks what became of readers' marks, where there is something to tell
 * @param issues those it was about
 */
public record UndoReport(List<Message> undone, List<Message> remarks, Set<Long> issues) {
  /** Takes copies. */
  public UndoReport {
    undone = List.copyOf(undone);
    remarks = List.copyOf(remarks);
    issues = Set.copyOf(issues);
  }
}
