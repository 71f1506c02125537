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
    /** Nothing is wrong. */
    SOUND,

    /** Something was wrong and has been mended. */
    REPAIRED,

    /** Something is wrong; the message says what to do. */
    DAMAGED
  }
}
