package kange.model.history;

/** What was done. */
public enum LogKind {
  /** An issue came in. */
  IMPORT,

  /** Another file took an issue's place. */
  REPLACE,

  /** An issue's own file was read anew. */
  REREAD,

  /** Something of an issue was put right. */
  CORRECT,

  /** What was doubted was looked at and found right. */
  SETTLE,

  /** Something was said of names: that they are one, or not, or read otherwise. */
  AUTHORITY,

  /** What is known of a journal's habits was saved. */
  HABIT,

  /** Marks of a reader's own were taken into the archive. */
  MARKS,

  /** A scan was attached to an issue or taken off it. */
  SCAN,

  /** Damage was found, and mended or found past mending. */
  REPAIR,

  /** An issue went into the bin. */
  DELETE,

  /** An issue came back from the bin. */
  RESTORE,

  /** An issue left the bin for good. */
  PURGE,

  /** Something above was taken back. */
  UNDO
}
