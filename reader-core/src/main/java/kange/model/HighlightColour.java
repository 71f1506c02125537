package kange.model;

/** The colours a reader marks text with. */
public enum HighlightColour {
  YELLOW,
  GREEN,
  BLUE,
  PINK
}
