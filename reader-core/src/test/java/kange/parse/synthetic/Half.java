package kange.parse.synthetic;

/** Which forms and habits one may look at while the parser is tuned. */
enum Half {
  /** Looked at. */
  TUNING,

  /** Not looked at; measured when a version is done. */
  HELD_OUT,

  /** So plain that an issue of either half may have it. */
  BOTH;

  /** Whether an issue of the half {@code drawn} may have it. */
  boolean isIn(Half drawn) {
    return this == BOTH || this == drawn;
  }
}
