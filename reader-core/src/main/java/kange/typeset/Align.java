package kange.typeset;

/** How lines stand in their measure. */
public enum Align {
  /** Both edges flush, the last line to the left. */
  JUSTIFY,

  /** At the left end of the measure, ragged at the right. */
  LEFT,

  /** In the middle of the measure. */
  CENTER,

  /** At the right end of the measure. */
  RIGHT
}
