package kange.scan;

import java.io.IOException;

/** A page whose images would not fit into memory. */
final class PageTooLargeException extends IOException {
  private static final long serialVersionUID = 1L;

  /** Uncompressed, in pixels: a broadsheet at 600 dots an inch has 110 million. */
  static final long MOST_PIXELS = 120_000_000;

  PageTooLargeException(long pixels) {
    super("an image of " + pixels + " pixels");
  }
}
