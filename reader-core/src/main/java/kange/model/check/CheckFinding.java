package kange.model.check;

import java.util.List;
import kange.model.message.Message;

/**
 * One thing the archive check looked at.
 *
 * @param check what the check is called
 * @param issues the issues it speaks of, each once, in the order found; empty where all is well or
 *     what is wrong belongs to no issue
 */
public record CheckFinding(Message check, Status status, Message message, List<Long> issues) {
  /** How a check can end. */
  public enum Status {
    /** Nothing is wrong. */
    SOUND,

    /** Something was wrong and has been mended. */
    REPAIRED,

    /** Something is wrong; the message says what to do. */
    DAMAGED
  }

  /** Takes a copy of the list. */
  public CheckFinding {
    issues = issues.stream().distinct().toList();
  }

  /** One that speaks of no issue. */
  public CheckFinding(Message check, Status status, Message message) {
    this(check, status, message, List.of());
  }

  /** The same, speaking of these issues. */
  public CheckFinding of(List<Long> spokenOf) {
    return new CheckFinding(check, status, message, spokenOf);
  }
}
