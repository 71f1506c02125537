package kange.typeset;

/** The weights a page is set in. */
public enum Face {
  REGULAR,
  BOLD
}
