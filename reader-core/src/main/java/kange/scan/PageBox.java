package kange.scan;

/** The room there is for a picture, in pixels. */
record PageBox(int width, int height) {
  /** More than the largest screens show at once; four bytes each. */
  private static final double MOST_PIXELS = 24e6;

  /** How much a page is to be scaled so that it fits, and is no larger than memory likes. */
  double scale(double pageWidth, double pageHeight) {
    double fits = Math.min(width / pageWidth, height / pageHeight);
    return Math.min(fits, Math.sqrt(MOST_PIXELS / (pageWidth * pageHeight)));
  }
}
