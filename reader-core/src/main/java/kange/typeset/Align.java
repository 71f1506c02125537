package kange.typeset;

/** How lines stand in their measure. */
public enum Align {
  /** Both edges flush, the last line to the left. */
  JUSTIFY,
  LEFT,
  CENTER,
  RIGHT
}
