package kange.parse.label;

import static kange.parse.label.LineFeature.*;

/**
 * Whether the heads of a file's signed articles are of two lines as a rule: then the upper of two
 * is the first line of a title, and what stands over a title else.
 */
final class HeadFeatures {
  /** Fewer heads show no rule. */
  private static final int FEWEST = 3;

  private final FeatureTable table;

  HeadFeatures(FeatureTable table) {
    this.table = table;
  }

  void read() {
    int heads = 0;
    int pairs = 0;
    for (int i = 0; i < table.lines(); i++) {
      heads += isHead(i) ? 1 : 0;
      pairs += isHead(i) && opensPair(i) ? 1 : 0;
    }
    if (heads < FEWEST) {
      return;
    }
    LineFeature feature = 2 * pairs >= heads ? OPENS_PAIR_WHERE_MOST_DO : OPENS_PAIR_WHERE_FEW_DO;
    for (int i = 0; i < table.lines(); i++) {
      table.set(i, feature, isHead(i) && opensPair(i));
    }
  }

  /** A short line that names nobody, with a by-line and text soon below, and no such line above. */
  private boolean isHead(int i) {
    return isBare(i)
        && table.has(i, SIGNED_SOON)
        && table.has(i, PROSE_SOON)
        && (i == 0 || !isBare(i - 1));
  }

  private boolean opensPair(int i) {
    return i + 1 < table.lines() && isBare(i + 1) && !table.has(i + 1, STARTS_DASH);
  }

  private boolean isBare(int i) {
    return table.has(i, TITLE_LIKE)
        && !table.has(i, SIGNED)
        && !table.has(i, PROMPT)
        && !table.has(i, FOLIO_NUMBER)
        && !table.has(i, LONE_MARK)
        && !table.has(i, IN_BRACKETS)
        && !table.has(i, PROSE);
  }
}
