package kange.export.pdf;

import kange.export.Imprint;

/** What stands over the text of a page. */
record RunningHead(String left, String right) {
  private static final int LONGEST = 26;

  static RunningHead of(Imprint imprint) {
    return new RunningHead(imprint.issue(), shortened(imprint.title()));
  }

  private static String shortened(String title) {
    int[] codePoints = title.codePoints().toArray();
    return codePoints.length <= LONGEST
        ? title
        : new String(codePoints, 0, LONGEST - 1).stripTrailing() + "…";
  }
}
