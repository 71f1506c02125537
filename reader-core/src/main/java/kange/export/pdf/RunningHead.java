package kange.export.pdf;

import kange.export.spi.Imprint;

/** What stands over the text of a page. */
record RunningHead(String left, String right) {
  /** In characters; together they leave some air on a line of 49. */
  private static final int LONGEST_ISSUE = 20;

  private static final int LONGEST_TITLE = 26;

  static RunningHead of(Imprint imprint) {
    return new RunningHead(
        shortened(imprint.issue(), LONGEST_ISSUE), shortened(imprint.title(), LONGEST_TITLE));
  }

  private static String shortened(String text, int longest) {
    int[] codePoints = text.codePoints().toArray();
    return codePoints.length <= longest
        ? text
        : new String(codePoints, 0, longest - 1).stripTrailing() + "…";
  }
}
