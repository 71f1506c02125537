package kange.model.marks;

/** The colours a reader marks text with. */
public enum HighlightColour {
  /** What a marker pen does: the colour chosen first. */
  YELLOW,

  /** Green, the second colour. */
  GREEN,

  /** Blue, the third colour. */
  BLUE,

  /** Pink, the fourth colour. */
  PINK
}
