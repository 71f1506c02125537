package kange.model.intake;

/** What to do with a file whose issue the archive already holds. */
public enum DuplicatePolicy {
  /** Leave the archive as it is and say so as a failure of this file. */
  REPORT,
  /** Leave the archive as it is; not a failure. */
  SKIP,
  /** Put the new reading in the old one's place; marks of articles still there are kept. */
  REPLACE,
  /** File it beside the one that is there; not for the same bytes, which are reported. */
  KEEP_BOTH
}
