package kange.model.scan;

/**
 * A page as an opaque picture: one pixel an int, {@code 0xFFrrggbb}, row after row from the top.
 * The pixels are shared, not copied: nobody may write to them.
 */
public final class PagePicture {
  private final int width;
  private final int height;
  private final int[] pixels;

  /** Takes the array over, which has width times height pixels. */
  @SuppressWarnings("ArrayIsStoredDirectly")
  public PagePicture(int width, int height, int[] pixels) {
    if (pixels.length != width * height) {
      throw new IllegalArgumentException(pixels.length + " pixels for " + width + "x" + height);
    }
    this.width = width;
    this.height = height;
    this.pixels = pixels;
  }

  /** In pixels. */
  public int width() {
    return width;
  }

  /** In pixels. */
  public int height() {
    return height;
  }

  /** To be read only: see above. */
  public int[] pixels() {
    return pixels;
  }
}
