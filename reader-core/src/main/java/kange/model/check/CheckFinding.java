package kange.model.check;

import kange.model.message.Message;

/**
 * One thing the archive check looked at.
 *
 * @param check what the check is called
 */
public record CheckFinding(Message check, Status status, Message message) {
  /** How a check can end. */
  public enum Status {
    SOUND,
    REPAIRED,
    DAMAGED
  }
}
