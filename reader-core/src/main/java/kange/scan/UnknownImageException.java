package kange.scan;

import java.io.IOException;

/** A page has an image in a compression that nobody here reads. */
final class UnknownImageException extends IOException {
  private static final long serialVersionUID = 1L;

  UnknownImageException() {
    super("no reader for an image of the page");
  }
}
