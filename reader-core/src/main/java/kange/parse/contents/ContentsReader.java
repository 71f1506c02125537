package kange.parse.contents;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kange.parse.line.JournalPhrases;
import kange.parse.line.TextLine;
import kange.parse.line.TitleSimilarity;

/**
 * Reads the contents page: where it is, its columns and its entries, also when the masthead or
 * slogans cut it in two. Whether page numbers stand before or after the titles is found from the
 * page itself.
 */
public final class ContentsReader {
  /** Lines without a page number that may stand between two entries before the page is over. */
  private static final int LONGEST_INTERRUPTION = 60;

  private final List<TextLine> lines;
  private final ContentsDetector sense;
  private boolean leading;

  private final List<ContentsEntry> entries = new ArrayList<>();
  private final Set<String> columns = new LinkedHashSet<>();
  private final Set<Integer> positions = new LinkedHashSet<>();
  private final Set<Integer> masthead = new HashSet<>();

  private Optional<String> column = Optional.empty();
  private final List<Integer> headings = new ArrayList<>();
  private final List<Integer> pending = new ArrayList<>();
  private Optional<PageLine> open = Optional.empty();
  private final List<String> openPieces = new ArrayList<>();
  private boolean inside;
  private int lastPage;
  private int end;

  private ContentsReader(List<TextLine> lines) {
    this.lines = lines;
    this.sense = new ContentsDetector(lines);
  }

  public static Contents read(List<TextLine> lines) {
    ContentsReader reader = new ContentsReader(lines);
    int head = reader.sense.head();
    return head < 0 ? Contents.NONE : reader.from(head);
  }

  private Contents from(int head) {
    boolean titled = head >= 0 && JournalPhrases.isContentsHead(lines.get(head).text());
    sense.learn(head + 1);
    leading = sense.leading();
    end = head + 1;
    if (titled) {
      positions.add(head);
    }
    int quiet = 0;
    for (int i = head + 1; i < lines.size() && quiet < LONGEST_INTERRUPTION; i++) {
      int before = entries.size();
      if (isBody(i)) {
        break;
      }
      take(i);
      quiet =
          entries.size() > before || (open.isPresent() && openPieces.size() == 1) ? 0 : quiet + 1;
    }
    close();
    if (entries.size() < ContentsDetector.FEWEST_ENTRIES) {
      return Contents.NONE;
    }
    masthead.removeIf(i -> i >= end);
    positions.removeIf(i -> i >= end || masthead.contains(i));
    return new Contents(
        entries, List.copyOf(columns), positions, masthead, titled ? head : head + 1, end);
  }

  /** Running text, or a title already listed: the contents page is over. */
  private boolean isBody(int i) {
    TextLine line = lines.get(i);
    if (entries.isEmpty() && open.isEmpty()) {
      return false;
    }
    if (line.chars() >= 90 && !JournalPhrases.isMasthead(line.text())) {
      return true;
    }
    String key = TitleSimilarity.key(line.text());
    if (key.length() < 6 || PageLine.of(line.text()).isPresent()) {
      return false;
    }
    for (ContentsEntry entry : entries) {
      if (repeats(key, entry)) {
        return true;
      }
    }
    return false;
  }

  private static boolean repeats(String key, ContentsEntry entry) {
    if (entry.insideCover() || entry.pieces().isEmpty()) {
      return false;
    }
    String first = TitleSimilarity.key(entry.pieces().getFirst());
    String whole = TitleSimilarity.key(entry.whole());
    return TitleSimilarity.of(key, whole) >= 0.85
        || (first.length() >= 8 && TitleSimilarity.of(key, first) >= 0.85)
        || (key.length() >= 8 && whole.startsWith(key));
  }

  private void take(int i) {
    TextLine line = lines.get(i);
    String text = line.text();
    Optional<PageLine> page =
        PageLine.of(text).filter(p -> p.leading() == leading && follows(p, line));
    if (JournalPhrases.isContentsHead(text)) {
      positions.add(i);
    } else if (page.isPresent() && !JournalPhrases.isMasthead(text)) {
      takeEntry(i, page.get());
    } else if (JournalPhrases.isInsideCover(text)) {
      closeOpen();
      inside = true;
      positions.add(i);
      end = i + 1;
      openInside(JournalPhrases.insideCoverRest(text));
    } else if (sense.isColumn(i, positions)) {
      closeOpen();
      inside = false;
      headings.add(i);
      pending.clear();
    } else if (isMastheadLine(i)) {
      closeOpenUnless(inside);
      masthead.add(i);
    } else if (inside && !lines.get(i).isProse()) {
      openPieces.add(text);
      positions.add(i);
      end = i + 1;
    } else if (leading && open.isPresent() && continues(i)) {
      openPieces.add(text);
      positions.add(i);
      end = i + 1;
    } else if (!leading) {
      pending.add(i);
    } else {
      closeOpen();
      masthead.add(i);
    }
  }

  /** Page numbers rise; a title that begins with a number ("54 个公园…") does not follow. */
  private boolean follows(PageLine page, TextLine line) {
    return (page.page() >= lastPage && page.page() <= lastPage + 80)
        || line.bullet()
        || (!leading && page.page() + 2 >= lastPage);
  }

  private boolean isMastheadLine(int i) {
    TextLine line = lines.get(i);
    if (JournalPhrases.isMasthead(line.text()) || JournalPhrases.isNotice(line.text())) {
      return true;
    }
    boolean insideBlock = masthead.contains(i - 1) && line.gap() == 0;
    return insideBlock && line.chars() < 90 && !sense.isColumn(i, positions);
  }

  /** In a contents page with leading numbers, an entry goes on until a gap. */
  private boolean continues(int i) {
    return lines.get(i).chars() <= 60 && (lines.get(i).gap() == 0 || openPieces.size() < 3);
  }

  private void takeEntry(int i, PageLine page) {
    closeOpen();
    inside = false;
    acceptHeadings();
    lastPage = page.page();
    positions.add(i);
    end = i + 1;
    String title = inlineColumn(page.title());
    if (leading) {
      open = Optional.of(page);
      openPieces.add(title);
      return;
    }
    List<String> pieces = new ArrayList<>();
    for (int p : pending) {
      pieces.add(inlineColumn(lines.get(p).text()));
      positions.add(p);
    }
    pending.clear();
    if (!title.isEmpty()) {
      pieces.add(title);
    }
    if (!pieces.isEmpty()) {
      entries.add(
          new ContentsEntry(column, pieces, page.authors(), Optional.of(page.page()), false));
    }
  }

  /** 【要闻】题目: the bracket names the column of this and the following entries. */
  private String inlineColumn(String title) {
    int close = title.indexOf('】');
    if (title.startsWith("【") && close > 1 && close <= 14 && close + 1 < title.length()) {
      String name = title.substring(1, close).strip();
      column = Optional.of(name);
      columns.add(name);
      return title.substring(close + 1).strip();
    }
    return title;
  }

  /** One heading above an entry names a column; several long ones in a row are slogans. */
  private void acceptHeadings() {
    if (headings.isEmpty()) {
      return;
    }
    positions.addAll(headings.subList(headings.size() - 1, headings.size()));
    boolean slogans =
        headings.size() > 1 && headings.stream().allMatch(h -> lines.get(h).chars() > 9);
    if (slogans) {
      positions.remove(headings.getLast());
      masthead.addAll(headings);
    } else {
      masthead.addAll(headings.subList(0, headings.size() - 1));
      String name = ContentsDetector.columnName(lines.get(headings.getLast()).text());
      column = Optional.of(name);
      columns.add(name);
    }
    headings.clear();
  }

  private void openInside(String rest) {
    if (!rest.isEmpty()) {
      openPieces.add(rest);
    }
  }

  private void closeOpenUnless(boolean keep) {
    if (!keep) {
      closeOpen();
    }
  }

  private void closeOpen() {
    if (inside && !openPieces.isEmpty()) {
      entries.add(
          new ContentsEntry(
              Optional.empty(), openPieces, Optional.empty(), Optional.empty(), true));
    } else if (open.isPresent()) {
      entries.add(
          new ContentsEntry(
              column, openPieces, Optional.empty(), Optional.of(open.get().page()), false));
    }
    open = Optional.empty();
    openPieces.clear();
  }

  /** What was pending after the last entry belongs to the body. */
  private void close() {
    if (inside && openPieces.size() > 4) {
      openPieces.subList(4, openPieces.size()).clear();
    }
    closeOpen();
  }
}
