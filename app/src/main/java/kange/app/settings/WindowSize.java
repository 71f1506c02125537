package kange.app.settings;

/** The window's inner size when it was closed last, in logical pixels. */
public record WindowSize(int width, int height, boolean maximized) {
  public static final WindowSize USUAL = new WindowSize(1280, 800, false);

  /** What title bar and borders take beside the inside on the desktops we know, generously. */
  private static final int FRAME_WIDTH = 16;

  private static final int FRAME_HEIGHT = 48;

  /** The largest size up to this one that stands, with its frame, on a screen. */
  public WindowSize within(double screenWidth, double screenHeight) {
    int wide = (int) Math.max(1, screenWidth - FRAME_WIDTH);
    int high = (int) Math.max(1, screenHeight - FRAME_HEIGHT);
    return new WindowSize(Math.clamp(width, 1, wide), Math.clamp(height, 1, high), maximized);
  }
}
