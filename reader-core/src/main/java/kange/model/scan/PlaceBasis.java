package kange.model.scan;

/** How it is known on which page of a scan a line stands. */
public enum PlaceBasis {
  /** The text says on which printed page, and a person which page of the scan that is. */
  LABELLED,

  /** The text says on which printed page; which page of the scan that is, is inferred. */
  NUMBERED,

  /** Nothing is known; pages are told off in proportion to the text. */
  ESTIMATED
}
