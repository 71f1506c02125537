package kange.model.issue;

/** Where something stands beside something else, in reading order. */
public enum Side {
  /** Directly before it. */
  BEFORE,

  /** Directly after it. */
  AFTER
}
