package kange.parse.contents;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kange.parse.line.CharacterClass;
import kange.parse.line.JournalPhrases;
import kange.parse.line.LineHint;
import kange.parse.line.TextLine;

/**
 * How one possible contents page marks its columns (■, 【】, #, bold, or nothing), learnt from the
 * lines without a number, and how well a line fits that.
 */
final class ColumnMarks {
  static final String OPENING = "【〔［[〖「『〈《<";
  static final String CLOSING = "】〕］]〗」』〉》>";

  private static final int LONGEST = 24;
  private static final int LONGEST_PLAIN = 14;
  private static final int SHORT = 10;

  /** Lines above and below that show whether each entry has one line. */
  private static final int NEIGHBOURS = 5;

  private static final int FEWEST_NUMBERED = 3;
  private static final double MOST = 0.6;

  private final List<ContentsLine> lines;
  private final Map<String, int[]> uses = new HashMap<>();
  private final boolean marked;
  private final int usualGap;

  ColumnMarks(List<ContentsLine> lines) {
    this.lines = lines;
    int[] gaps = new int[3];
    for (ContentsLine line : lines) {
      uses.computeIfAbsent(mark(line.line()), m -> new int[2])[line.numbered() ? 1 : 0]++;
      gaps[Math.min(2, line.line().gap())]++;
    }
    usualGap = gaps[0] * 3 >= lines.size() ? 0 : gaps[1] >= gaps[2] ? 1 : 2;
    boolean any = false;
    for (Map.Entry<String, int[]> use : uses.entrySet()) {
      any |=
          !use.getKey().isEmpty()
              && use.getValue()[0] >= 2
              && use.getValue()[0] > use.getValue()[1];
    }
    marked = any;
  }

  /** Most short lines above or below carry a number of their own: one without is no entry's. */
  private boolean isAmongNumbered(int i) {
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

  /** What a line is marked with, or empty. */
  static String mark(TextLine line) {
    if (!line.lead().isEmpty()) {
      return line.lead().substring(0, 1);
    }
    if (isBracketed(line.text())) {
      return line.text().substring(0, 1);
    }
    return line.level() > 0 ? "#" : line.bold() ? "**" : "";
  }

  static boolean isBracketed(String text) {
    if (text.length() < 3) {
      return false;
    }
    int kind = OPENING.indexOf(text.charAt(0));
    char last = text.charAt(text.length() - 1);
    return (kind >= 0 && last == CLOSING.charAt(kind) && text.indexOf(last) == text.length() - 1)
        || ("—-·◆".indexOf(text.charAt(0)) >= 0 && last == text.charAt(0));
  }

  /** More blank lines stand above a line than is usual on this page. */
  boolean isApart(int i) {
    return i < lines.size() && lines.get(i).line().gap() > usualGap;
  }

  /** Marked as columns are here. */
  boolean isMarked(int i) {
    String mark = mark(lines.get(i).line());
    int[] use = uses.getOrDefault(mark, new int[2]);
    return !mark.isEmpty() && use[0] > use[1];
  }

  /** How well a line would do as the name of a column; below zero it would not. */
  double fit(int i) {
    ContentsLine line = lines.get(i);
    TextLine text = line.line();
    if (text.known().contains(LineHint.COLUMN)) {
      return ContentsWeights.KNOWN_COLUMN;
    }
    if (line.alone().isPresent()
        || line.masthead()
        || line.head()
        || line.insideCover()
        || text.chars() < 2
        || text.chars() > LONGEST
        || "：，。；,".indexOf(lastOf(text)) >= 0) {
      return ContentsWeights.NO_COLUMN;
    }
    if (line.numbered() && !isBracketed(text.text())) {
      return ContentsWeights.NO_COLUMN;
    }
    boolean named = JournalPhrases.isColumnName(text.text());
    if (isMarked(i)) {
      return ContentsWeights.MARKED_COLUMN
          + (isBracketed(text.text()) ? 0.2 : 0)
          + (named ? 0.2 : 0);
    }
    if (text.text().startsWith("—")) {
      return ContentsWeights.NO_COLUMN;
    }
    double sum = marked ? -0.5 : 0;
    sum += named ? 0.5 : 0;
    int width = width(text.text());
    sum += width > LONGEST_PLAIN ? -0.5 : width <= SHORT ? 0.2 : 0;
    sum += isApart(i) ? 0.3 : 0;
    sum += i + 1 < lines.size() && !isApart(i + 1) ? 0.1 : 0;
    boolean among = width <= LONGEST_PLAIN && isAmongNumbered(i);
    sum += among ? 0.6 : 0;
    boolean latin = CharacterClass.han(text.text()) == 0;
    sum -= line.names() && !named && !latin ? 0.6 : 0;
    // Columns stand over their articles too, so that an echo tells against one only elsewhere.
    sum -= line.echoed() && !named && !(among && width <= SHORT) ? 0.3 : 0;
    return sum - (named || isApart(i) ? 0.1 : 0.7);
  }

  /** In characters as wide as a Han one: a Latin letter takes half of it. */
  private static int width(String text) {
    int halves = 0;
    for (int i = 0; i < text.length(); i++) {
      halves += text.charAt(i) < 0x250 ? 1 : 2;
    }
    return halves / 2;
  }

  private static char lastOf(TextLine line) {
    return line.text().isEmpty() ? '。' : line.text().charAt(line.text().length() - 1);
  }

  /** A column's name without brackets and the spaces of short names ("要 闻"). */
  static String name(String text) {
    String name = isBracketed(text) ? text.substring(1, text.length() - 1) : text;
    int from = 0;
    int to = name.length();
    while (from < to && "·•— ".indexOf(name.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && "·•— ".indexOf(name.charAt(to - 1)) >= 0) {
      to--;
    }
    String trimmed = name.substring(from, to);
    return CharacterClass.length(trimmed) <= 3 ? CharacterClass.withoutSpaces(trimmed) : trimmed;
  }
}
