package kange.parse.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import kange.parse.contents.ContentsEntry;
import kange.parse.line.NormalForm;
import kange.parse.line.Numbering;
import kange.parse.line.TextLine;

/**
 * What the print itself says of the order of pages: the page numbers between the lines, those of
 * the contents page, and the numbers of chapters. Counts the places where each does not rise.
 */
final class PrintedOrder {
  private static final int LONGEST_FOLIO = 12;
  private static final int FEWEST_FOLIOS = 4;

  private final List<TextLine> lines;

  /** Page numbers by the line they stand at. */
  private final NavigableMap<Integer, Integer> folios = new TreeMap<>();

  PrintedOrder(List<TextLine> lines, ReadingOrder order) {
    this.lines = lines;
    boolean[] text = new boolean[lines.size()];
    for (int p = 0; p < order.size(); p++) {
      text[order.line(p)] = true;
    }
    for (int i = 0; i < lines.size(); i++) {
      if (!text[i]) {
        int line = i;
        folio(lines.get(i).text()).ifPresent(number -> folios.put(line, number));
      }
    }
    if (folios.size() < FEWEST_FOLIOS) {
      folios.clear();
    }
  }

  /** How often each kind of number fails to rise. */
  record Breaks(int folios, int contents, int chapters) {}

  Breaks breaks(ReadingOrder order) {
    return new Breaks(folioBreaks(order), contentsBreaks(order), chapterBreaks(order));
  }

  /** The number of a line that holds nothing but a page number. */
  static Optional<Integer> folio(String text) {
    if (text.length() > LONGEST_FOLIO) {
      return Optional.empty();
    }
    StringBuilder digits = new StringBuilder();
    for (char c : NormalForm.of(text).toCharArray()) {
      if (c >= '0' && c <= '9') {
        digits.append(c);
      } else if ("-—·. 第页/|～~".indexOf(c) < 0) {
        return Optional.empty();
      }
    }
    boolean number = !digits.isEmpty() && digits.length() <= 3;
    return number ? Optional.of(Integer.valueOf(digits.toString())) : Optional.empty();
  }

  /** A page number goes with the line above it, or with the one below: the better of the two. */
  private int folioBreaks(ReadingOrder order) {
    if (folios.isEmpty()) {
      return 0;
    }
    List<Integer> below = new ArrayList<>();
    List<Integer> above = new ArrayList<>();
    for (int p = 0; p < order.size(); p++) {
      int line = order.line(p);
      Map.Entry<Integer, Integer> next = folios.higherEntry(line);
      Map.Entry<Integer, Integer> previous = folios.lowerEntry(line);
      if (next != null) {
        below.add(next.getValue());
      }
      if (previous != null) {
        above.add(previous.getValue());
      }
    }
    return Math.min(falls(below), falls(above));
  }

  private static int contentsBreaks(ReadingOrder order) {
    List<Integer> pages = new ArrayList<>();
    for (int p = 0; p < order.size(); p++) {
      if (order.begins(p)) {
        order.article(p).start().entry().flatMap(ContentsEntry::page).ifPresent(pages::add);
      }
    }
    return falls(pages);
  }

  private static int falls(List<Integer> numbers) {
    int falls = 0;
    for (int i = 1; i < numbers.size(); i++) {
      falls += numbers.get(i) < numbers.get(i - 1) ? 1 : 0;
    }
    return falls;
  }

  private int chapterBreaks(ReadingOrder order) {
    int breaks = 0;
    int previous = 0;
    for (int p = 0; p < order.size(); p++) {
      if (order.begins(p)) {
        previous = 0;
      }
      int number = Numbering.chapter(lines.get(order.line(p)).text());
      if (number > 0) {
        breaks += number == previous + 1 ? 0 : 1;
        previous = number;
      }
    }
    return breaks;
  }
}
