package kange.export.pdf;

import kange.export.spi.Imprint;

/** What stands over the text of a page. */
record RunningHead(String left, String right) {
  /** Shares of a line; together they leave some air. */
  private static final double LONGEST_ISSUE = 0.41;

  private static final double LONGEST_TITLE = 0.53;

  /** Some characters of the journal stand there, however long what says the issue is. */
  private static final int SHORTEST_JOURNAL = 4;

  /**
   * @param characters how many fit on a line
   */
  static RunningHead of(Imprint imprint, int characters) {
    return new RunningHead(
        issue(imprint, (int) (LONGEST_ISSUE * characters)),
        shortened(imprint.title(), (int) (LONGEST_TITLE * characters)));
  }

  /** Year and number tell one issue from another: it is the journal's name that is cut short. */
  private static String issue(Imprint imprint, int longest) {
    String number = imprint.issueNumber();
    String whole = imprint.issue();
    int length = number.codePointCount(0, number.length());
    int room = Math.max(SHORTEST_JOURNAL, longest - length - 1);
    return length == 0 || !whole.endsWith(number)
        ? shortened(whole, longest)
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
