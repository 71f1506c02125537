package kange.parse.contents;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kange.parse.line.CharacterClass;
import kange.parse.line.JournalPhrases;
import kange.parse.line.LineHint;
import kange.parse.line.TextLine;
import kange.parse.name.BylineReader;

/**
 * Knows a contents page when it sees one: where it begins, which of its lines are entries, whether
 * page numbers lead or trail, and how it sets its columns.
 */
final class ContentsDetector {
  /** A contents page has at least this many lines with a page number. */
  static final int FEWEST_ENTRIES = 3;

  /** Lines looked at to learn the habits of a contents page; none seen is longer. */
  private static final int REACH = 150;

  private static final int LONG_TEXT = 90;
  private static final int LONGEST_COLUMN = 24;

  private final List<TextLine> lines;
  private int reach;
  private boolean leading;
  private boolean markedColumns;
  private boolean columnsApart;
  private boolean dense;

  ContentsDetector(List<TextLine> lines) {
    this.lines = lines;
  }

  /** Learns the habits of the contents page that begins here and ends at the first long text. */
  void learn(int from) {
    reach = from;
    while (reach < Math.min(lines.size(), from + REACH)
        && (lines.get(reach).chars() < LONG_TEXT
            || JournalPhrases.isMasthead(lines.get(reach).text()))) {
      reach++;
    }
    leading = leadsWithPages(from);
    markedColumns = marksColumns(from);
    columnsApart = setsColumnsApart(from);
    dense = gapsIn(from) * 20 < reach - from;
  }

  private int gapsIn(int from) {
    int gaps = 0;
    for (int i = from; i < reach; i++) {
      gaps += lines.get(i).gap() > 0 ? 1 : 0;
    }
    return gaps;
  }

  /** Page numbers stand before the titles. */
  boolean leading() {
    return leading;
  }

  /** The heading 目录, or the first line of a dense run of entries where the heading is lost. */
  int head() {
    int stop = Math.min(lines.size(), 2000);
    for (int i = 0; i < stop; i++) {
      if (JournalPhrases.isContentsHead(lines.get(i).text())
          && entriesAfter(i + 1, REACH) >= FEWEST_ENTRIES) {
        return i;
      }
    }
    for (int i = 0; i < Math.min(stop, lines.size() / 3); i++) {
      if (isEntry(i) && entriesAfter(i, 24) >= 6 && proseAfter(i, 24) == 0 && pagesRise(i, 24)) {
        boolean headed = i > 0 && isMarkedColumn(i - 1);
        return headed ? i - 2 : i - 1;
      }
    }
    return -1;
  }

  private int entriesAfter(int from, int count) {
    int found = 0;
    for (int i = from; i < Math.min(lines.size(), from + count); i++) {
      found += isEntry(i) ? 1 : 0;
    }
    return found;
  }

  /** Without a heading only page numbers that rise, and soon beyond ten, tell a contents page. */
  private boolean pagesRise(int from, int count) {
    int last = 0;
    int seen = 0;
    for (int i = from; i < Math.min(lines.size(), from + count); i++) {
      Optional<PageLine> page = PageLine.of(lines.get(i).text());
      if (page.isPresent() && lines.get(i).chars() <= 70 && lines.get(i).text().indexOf('。') < 0) {
        if (page.get().page() < last) {
          return false;
        }
        last = page.get().page();
        seen++;
      }
    }
    return seen >= 6 && last > 10;
  }

  private int proseAfter(int from, int count) {
    int found = 0;
    for (int i = from; i < Math.min(lines.size(), from + count); i++) {
      found += lines.get(i).chars() > 100 ? 1 : 0;
    }
    return found;
  }

  private boolean isEntry(int i) {
    TextLine line = lines.get(i);
    return !JournalPhrases.isMasthead(line.text()) && PageLine.of(line.text()).isPresent();
  }

  private boolean leadsWithPages(int from) {
    int head = 0;
    int tail = 0;
    for (int i = from; i < reach; i++) {
      Optional<PageLine> page = PageLine.of(lines.get(i).text());
      if (page.isPresent() && !JournalPhrases.isMasthead(lines.get(i).text())) {
        head += page.get().leading() ? 1 : 0;
        tail += page.get().leading() ? 0 : 1;
      }
    }
    return head > tail;
  }

  /** Unmarked columns stand between blank lines here: at least three well-known ones do. */
  private boolean setsColumnsApart(int from) {
    int apart = 0;
    for (int i = from; i + 1 < reach; i++) {
      boolean alone = lines.get(i).gap() > 0 && lines.get(i + 1).gap() > 0;
      apart += alone && JournalPhrases.isColumnName(lines.get(i).text()) ? 1 : 0;
    }
    return apart >= 3;
  }

  private boolean marksColumns(int from) {
    int marked = 0;
    for (int i = from; i + 1 < reach; i++) {
      if (isMarkedColumn(i) && isEntry(i + 1)) {
        return true;
      }
      marked += isMarkedColumn(i) && entriesAfter(i + 1, 4) > 0 ? 1 : 0;
    }
    return marked > 1;
  }

  boolean isColumn(int i, Set<Integer> contents) {
    boolean known = lines.get(i).known().contains(LineHint.COLUMN);
    return known || isMarkedColumn(i) || (!markedColumns && isPlainColumn(i, contents));
  }

  /** Where columns carry no mark: a very short line that opens a block of entries. */
  private boolean isPlainColumn(int i, Set<Integer> contents) {
    TextLine line = lines.get(i);
    if (i + 1 >= lines.size()
        || line.chars() < 2
        || line.chars() > 14
        || PageLine.of(line.text()).isPresent()
        || JournalPhrases.isMasthead(line.text())
        || JournalPhrases.isContentsHead(line.text())
        || entriesAfter(i + 1, leading ? 1 : 4) == 0
        || PageLine.of(lines.get(i + 1).text()).filter(p -> p.title().isEmpty()).isPresent()) {
      return false;
    }
    boolean opensBlock = line.gap() > 0 && lines.get(i + 1).gap() == 0 && line.chars() <= 10;
    boolean apart = line.gap() > 0 && lines.get(i + 1).gap() > 0;
    boolean named = JournalPhrases.isColumnName(line.text()) && (dense || line.gap() > 0);
    return named
        || (apart
            && columnsApart
            && line.chars() <= 12
            && contents.contains(i - 1)
            && !BylineReader.looksLikeNames(line.text()))
        || (opensBlock && (!leading || !BylineReader.looksLikeNames(line.text())));
  }

  private boolean isMarkedColumn(int i) {
    TextLine line = lines.get(i);
    boolean marked =
        line.level() > 0 || line.bold() || !line.lead().isEmpty() || isBracketed(line.text());
    return marked
        && line.chars() >= 2
        && line.chars() <= LONGEST_COLUMN
        && !line.text().endsWith("：")
        && !JournalPhrases.isMasthead(line.text())
        && PageLine.of(line.text()).isEmpty();
  }

  private static boolean isBracketed(String text) {
    return text.length() <= 26
        && ((text.startsWith("【") && text.endsWith("】"))
            || (text.startsWith("[") && text.endsWith("]"))
            || (text.startsWith("—") && text.endsWith("—")));
  }

  /** A column's name without brackets and the spaces of short names ("要 闻"). */
  static String columnName(String text) {
    String name = isBracketed(text) ? text.substring(1, text.length() - 1) : text;
    String trimmed = name.replaceAll("^[·•—\\s]+|[·•—\\s]+$", "");
    return CharacterClass.length(trimmed) <= 3 ? CharacterClass.withoutSpaces(trimmed) : trimmed;
  }
}
