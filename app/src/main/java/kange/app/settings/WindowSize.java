package kange.app.settings;

/** The window's size when it was closed last, in logical pixels. */
public record WindowSize(int width, int height, boolean maximized) {
  public static final WindowSize USUAL = new WindowSize(1280, 800, false);
}
