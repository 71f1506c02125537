package kange.parse.order;

import java.util.Arrays;
import java.util.List;
import kange.parse.contents.ContentsEntry;
import kange.parse.line.Folio;
import kange.parse.line.Numbering;
import kange.parse.line.TextLine;

/**
 * What the print itself says of the order of pages: the page numbers between the lines, those of
 * the contents page, and the numbers of chapters. Counts the places where each does not rise.
 */
final class PrintedOrder {
  private static final int FEWEST_FOLIOS = 4;

  private final NumberRow foliosBelow;
  private final NumberRow foliosAbove;
  private final NumberRow contents;
  private final NumberRow chapters;

  PrintedOrder(List<TextLine> lines, ReadingOrder order) {
    int[] folios = folios(lines, order);
    foliosBelow = new NumberRow(byPlace(below(folios), order), NumberRow.RISES);
    foliosAbove = new NumberRow(byPlace(above(folios), order), NumberRow.RISES);
    contents = new NumberRow(contents(order), NumberRow.RISES);
    chapters = new NumberRow(chapters(lines, order), (p, n, b) -> skips(order, p, n, b));
  }

  /** How often each kind of number fails to rise. */
  record Breaks(int folios, int contents, int chapters) {}

  /** As the lines stand. */
  Breaks breaks() {
    int folios = Math.min(foliosBelow.breaks(), foliosAbove.breaks());
    return new Breaks(folios, contents.breaks(), chapters.breaks());
  }

  /** As they would stand after an exchange. */
  Breaks after(Exchange exchange) {
    // A page number goes with the line above it, or with the one below: the better of the two.
    int folios = Math.min(foliosBelow.breaksAfter(exchange), foliosAbove.breaksAfter(exchange));
    return new Breaks(folios, contents.breaksAfter(exchange), chapters.breaksAfter(exchange));
  }

  /** Page numbers by the line they stand at, which is no line of an article. */
  private static int[] folios(List<TextLine> lines, ReadingOrder order) {
    boolean[] text = new boolean[lines.size()];
    for (int p = 0; p < order.size(); p++) {
      text[order.line(p)] = true;
    }
    int[] folios = new int[lines.size()];
    int found = 0;
    for (int i = 0; i < folios.length; i++) {
      folios[i] =
          text[i] ? NumberRow.NONE : Folio.alone(lines.get(i).text()).orElse(NumberRow.NONE);
      found += folios[i] == NumberRow.NONE ? 0 : 1;
    }
    if (found < FEWEST_FOLIOS) {
      Arrays.fill(folios, NumberRow.NONE);
    }
    return folios;
  }

  /** By line, the next page number below it. */
  private static int[] below(int[] folios) {
    int[] below = new int[folios.length];
    int folio = NumberRow.NONE;
    for (int i = folios.length - 1; i >= 0; i--) {
      below[i] = folio;
      folio = folios[i] == NumberRow.NONE ? folio : folios[i];
    }
    return below;
  }

  private static int[] above(int[] folios) {
    int[] above = new int[folios.length];
    int folio = NumberRow.NONE;
    for (int i = 0; i < folios.length; i++) {
      above[i] = folio;
      folio = folios[i] == NumberRow.NONE ? folio : folios[i];
    }
    return above;
  }

  private static int[] byPlace(int[] byLine, ReadingOrder order) {
    int[] numbers = new int[order.size()];
    for (int p = 0; p < numbers.length; p++) {
      numbers[p] = byLine[order.line(p)];
    }
    return numbers;
  }

  private static int[] contents(ReadingOrder order) {
    int[] pages = new int[order.size()];
    for (int p = 0; p < pages.length; p++) {
      pages[p] =
          order.begins(p)
              ? order.article(p).start().entry().flatMap(ContentsEntry::page).orElse(NumberRow.NONE)
              : NumberRow.NONE;
    }
    return pages;
  }

  /** An article begins with chapter 0, so that its first must be 1. */
  private static int[] chapters(List<TextLine> lines, ReadingOrder order) {
    int[] chapters = new int[order.size()];
    for (int p = 0; p < chapters.length; p++) {
      int number = Numbering.chapter(lines.get(order.line(p)).text());
      chapters[p] = number > 0 ? number : order.begins(p) ? 0 : NumberRow.NONE;
    }
    return chapters;
  }

  private static boolean skips(ReadingOrder order, int place, int number, int before) {
    int previous = order.begins(place) ? 0 : Math.max(0, before);
    return number > 0 && number != previous + 1;
  }
}
