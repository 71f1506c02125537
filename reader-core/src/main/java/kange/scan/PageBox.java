package kange.scan;

/** The room there is for a picture, in pixels. */
record PageBox(int width, int height) {
  /** Toolkits paint no larger pictures in one piece; of A4, that is 350 dots an inch. */
  static final int LONGEST = 4096;

  /** How much a page is to be scaled so that it fits, and is no larger than can be shown. */
  double scale(double pageWidth, double pageHeight) {
    return Math.min(Math.min(width, LONGEST) / pageWidth, Math.min(height, LONGEST) / pageHeight);
  }
}
