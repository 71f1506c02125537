package kange.export.pdf;

import kange.export.spi.Imprint;

/** What stands over the text of a page. */
record RunningHead(String left, String right) {
  /** In characters; together they leave some air on a line of 49. */
  private static final int LONGEST_ISSUE = 20;

  private static final int LONGEST_TITLE = 26;

  /** Some characters of the journal stand there, however long what says the issue is. */
  private static final int SHORTEST_JOURNAL = 4;

  static RunningHead of(Imprint imprint) {
    return new RunningHead(issue(imprint), shortened(imprint.title(), LONGEST_TITLE));
  }

  /** Year and number tell one issue from another: it is the journal's name that is cut short. */
  private static String issue(Imprint imprint) {
    String number = imprint.issueNumber();
    String whole = imprint.issue();
    int length = number.codePointCount(0, number.length());
    int room = Math.max(SHORTEST_JOURNAL, LONGEST_ISSUE - length - 1);
    return length == 0 || !whole.endsWith(number)
        ? shortened(whole, LONGEST_ISSUE)
        : (shortened(whole.substring(0, whole.length() - number.length()).strip(), room)
                + " "
                + number)
            .strip();
  }

  private static String shortened(String text, int longest) {
    int[] codePoints = text.codePoints().toArray();
    return codePoints.length <= longest
        ? text
        : new String(codePoints, 0, longest - 1).stripTrailing() + "…";
  }
}
