package kange.model.marks;

/** The colours a reader marks text with. */
public enum HighlightColour {
  YELLOW,
  GREEN,
  BLUE,
  PINK
}
