package kange.parse.contents;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How the lines of one possible contents page lie: which are entries with numbers, what stands
 * apart over them, and where their authors stand.
 */
final class ContentsLayout {
  /** So many lines with numbers are a contents page that has them. */
  private static final int FEWEST_ON_PAGE = 6;

  private static final int FEWEST_NUMBERED = 3;

  /** So many lines that stand apart over entries are no accident. */
  private static final int FEWEST_GROUPS = 3;

  /** Lines above and below that show whether each entry has one line. */
  private static final int NEIGHBOURS = 5;

  private static final double MOST = 0.6;

  /** Names of columns are short. */
  static final int SHORT_NAME = 10;

  private final List<ContentsLine> lines;
  private final boolean numbered;

  /** The authors of most entries stand on a line below. */
  private final boolean signedBelow;

  /** Short lines that stand apart over entries. */
  private final long overGroups;

  private final int usualGap;

  ContentsLayout(List<ContentsLine> lines) {
    this.lines = lines;
    usualGap = usualGap(lines);
    numbered = lines.stream().filter(ContentsLayout::isNumberedEntry).count() >= FEWEST_ON_PAGE;
    signedBelow = areSignedBelow();
    overGroups = IntStream.range(0, lines.size()).filter(this::standsOver).count();
  }

  private static int usualGap(List<ContentsLine> lines) {
    int[] gaps = new int[3];
    lines.forEach(line -> gaps[Math.min(2, line.line().gap())]++);
    return gaps[0] * 3 >= lines.size() ? 0 : gaps[1] >= gaps[2] ? 1 : 2;
  }

  /** A page whose entries have numbers. */
  boolean isNumbered() {
    return numbered;
  }

  /** A line with a number on it; false beyond the page's ends. */
  boolean isEntry(int i) {
    return i >= 0 && i < lines.size() && isNumberedEntry(lines.get(i));
  }

  private static boolean isNumberedEntry(ContentsLine line) {
    return line.numbered() && !line.masthead() && line.isShort();
  }

  /** Most short lines above or below carry a number of their own: one without is no entry's. */
  boolean isAmongNumbered(int i) {
    return (!isApart(i) && isNumbered(Math.max(0, i - NEIGHBOURS), i))
        || isNumbered(i + 1, Math.min(lines.size(), i + NEIGHBOURS + 1));
  }

  private boolean isNumbered(int from, int to) {
    int numbered = 0;
    int all = 0;
    for (int k = from; k < to; k++) {
      ContentsLine line = lines.get(k);
      boolean counts = line.isShort() && !line.masthead() && !line.head();
      all += counts ? 1 : 0;
      numbered += counts && line.alone().isEmpty() && line.numbered() ? 1 : 0;
    }
    return numbered >= FEWEST_NUMBERED && numbered >= MOST * all;
  }

  /** More blank lines stand above a line than is usual on this page. */
  boolean isApart(int i) {
    return i < lines.size() && lines.get(i).line().gap() > usualGap;
  }

  /** Lines of this page stand apart over entries, and nothing else does: 文心 is no person there. */
  boolean isOverGroup(int i) {
    return overGroups >= FEWEST_GROUPS && standsOver(i);
  }

  private boolean standsOver(int i) {
    ContentsLine line = lines.get(i);
    return isApart(i)
        && !line.numbered()
        && !line.masthead()
        && line.isShort()
        && width(line.tokens().text()) <= SHORT_NAME
        && !isApart(i + 1)
        && isEntry(i + 1);
  }

  /** Right below an entry, where most entries of this page have their authors on such a line. */
  boolean isBylinePlace(int i) {
    return signedBelow && isBelowEntry(i);
  }

  private boolean isBelowEntry(int i) {
    return i > 0
        && isEntry(i - 1)
        && lines.get(i - 1).alone().isEmpty()
        && !lines.get(i).numbered()
        && !isApart(i);
  }

  private boolean areSignedBelow() {
    int places = 0;
    int names = 0;
    for (int i = 1; i < lines.size(); i++) {
      if (isBelowEntry(i) && !lines.get(i).masthead()) {
        places++;
        names += lines.get(i).names() ? 1 : 0;
      }
    }
    return names >= FEWEST_NUMBERED && names >= MOST * places;
  }

  /** In characters as wide as a Han one: a Latin letter takes half of it. */
  static int width(String text) {
    int halves = 0;
    for (int i = 0; i < text.length(); i++) {
      halves += text.charAt(i) < 0x250 ? 1 : 2;
    }
    return halves / 2;
  }
}
