package kange.export.layout;

/** The weights a page is set in. */
public enum Face {
  REGULAR,
  BOLD
}
