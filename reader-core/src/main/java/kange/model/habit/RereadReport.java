package kange.model.habit;

import java.util.List;
import kange.model.message.Message;

/**
 * What came of reading a journal's issues again.
 *
 * @param read issues read, whether they changed or not
 * @param changed of these, the ones that read differently now
 * @param failures one for each issue that could not be read
 * @param cancelled whether it was stopped before all were read
 */
public record RereadReport(int read, int changed, List<Message> failures, boolean cancelled) {
  /** Takes a copy of the list. */
  public RereadReport {
    failures = List.copyOf(failures);
  }
}
