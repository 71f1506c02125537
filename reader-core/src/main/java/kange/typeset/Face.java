package kange.typeset;

/** The weights a page is set in. */
public enum Face {
  /** The weight of running text. */
  REGULAR,

  /** The weight of titles and headings. */
  BOLD
}
