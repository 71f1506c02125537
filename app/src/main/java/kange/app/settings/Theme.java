package kange.app.settings;

/** The colours of the window. */
public enum Theme {
  LIGHT,
  SEPIA,
  DARK,
  /** Light or dark, as the desktop is. */
  SYSTEM
}
