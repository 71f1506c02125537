package kange.model.reading;

/** Whether an article is what was written into the archive: its digest says so. */
public enum Integrity {
  /** It is. */
  AS_WRITTEN,

  /** What the archive holds of it is damaged; this was read anew from its source, and proved. */
  READ_ANEW,

  /** It is damaged, and its source does not bring it back: what is left of it. */
  DAMAGED
}
