package kange.model.check;

/**
 * One thing the archive check looked at.
 *
 * @param message one sentence in plain Chinese
 */
public record CheckFinding(String check, Status status, String message) {
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
