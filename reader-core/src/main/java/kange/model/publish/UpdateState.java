package kange.model.publish;

/** What became of looking for a newer edition. */
public enum UpdateState {
  /** A newer one is here now. */
  UPDATED,
  /** The one that is here is the newest. */
  LEVEL,
  /** The folder cannot be reached; what is here goes on to be read. */
  UNREACHABLE,
  /** What stands in the folder was not taken; what is here goes on to be read. */
  REFUSED
}
