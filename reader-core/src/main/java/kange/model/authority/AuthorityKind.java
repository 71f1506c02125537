package kange.model.authority;

/** What a name under authority control names. */
public enum AuthorityKind {
  /** A person that signs articles. */
  PERSON,

  /** A body that signs articles. */
  ORGANIZATION,

  /** A column (栏目). */
  COLUMN,

  /** A journal. */
  JOURNAL;

  /** Whether names of the two kinds may be one: persons and bodies both sign articles. */
  public boolean goesWith(AuthorityKind other) {
    return signs() ? other.signs() : this == other;
  }

  private boolean signs() {
    return this == PERSON || this == ORGANIZATION;
  }
}
