package kange.model.search;

/** What a search index is at. */
public enum IndexState {
  /** Not opened yet: nobody has asked anything of it. */
  AT_REST,
  /** Being opened; questions wait. */
  OPENING,
  /** Open, but the database holds changes it lacks: searches find what it has. */
  BEHIND,
  /** Open, and all that is in the database is in it. */
  LEVEL,
  /** Damaged or asked for: thrown away and begun anew; questions wait until it is open, empty. */
  REBUILDING,
  /** Cannot be opened or read, not even anew; the next question tries again. */
  BROKEN,
  /** Closed for good, with its archive. */
  CLOSED;

  /** Whether questions are answered now, without waiting. */
  public boolean searchable() {
    return this == BEHIND || this == LEVEL;
  }
}
