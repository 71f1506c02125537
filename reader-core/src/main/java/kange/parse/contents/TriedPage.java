package kange.parse.contents;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A form's reading of one place where a contents page may be, held against the rest of the file: a
 * page's titles stand again over its texts.
 */
record TriedPage(List<ContentsLine> lines, ContentsForm form, PageReading reading) {
  /** Below the heading 目录 a page counts for more; but articles have lists of contents too. */
  private static final double HEADED = 2.5;

  /** A contents page has at most this share of the characters of its file. */
  private static final double MOST_OF_FILE = 0.5;

  /** In a file of fewer characters the body may be as short as its contents page. */
  private static final int SMALL_FILE = 2000;

  /** Of the titles of a page, so many stand in the body in the order in which they are listed. */
  private static final double MOST_IN_ORDER = 0.7;

  TriedForm told() {
    return TriedForm.of(form, lines, reading, worth());
  }

  /**
   * How good a page it is beside others: its sum, less where its titles are not found again, each
   * in a place of its own. The items of lists are found again in each other.
   */
  double worth() {
    long entries = reading.items().stream().filter(i -> i.entry().isPresent()).count();
    return reading.score()
        * (entries == 0 ? 0 : (1.0 + places().size()) / (1 + entries))
        * (reading.headed() ? HEADED : 1);
  }

  /**
   * Titles without a heading over them must stand again elsewhere, not only in each other, and in
   * the order in which they are listed: lists inside articles share words with other lists, here
   * and there.
   */
  boolean isFoundElsewhere() {
    if (reading.headed()) {
      return true;
    }
    List<Integer> places = List.copyOf(places());
    return places.size() >= ContentsWeights.FEWEST_ENTRIES
        && rising(places) >= MOST_IN_ORDER * places.size();
  }

  /** The most of the places that rise, others left out. */
  private static int rising(List<Integer> places) {
    List<Integer> ends = new ArrayList<>();
    for (int place : places) {
      int at = Collections.binarySearch(ends, place);
      int slot = at < 0 ? -at - 1 : at;
      if (slot == ends.size()) {
        ends.add(place);
      } else {
        ends.set(slot, place);
      }
    }
    return ends.size();
  }

  boolean meets(TriedPage other) {
    List<PageItem> own = reading.items();
    List<PageItem> others = other.reading.items();
    return own.getFirst().from() < others.getLast().to()
        && others.getFirst().from() < own.getLast().to();
  }

  /** The first of its lines in which one of its titles stands again; behind it where none does. */
  int body() {
    int end = lines.size();
    int[] indices = lines.stream().mapToInt(ContentsLine::index).toArray();
    for (PageItem item : reading.items()) {
      if (item.entry().isPresent()) {
        for (int title : item.entry().get().titles()) {
          end = Math.min(end, again(title, indices));
        }
      }
    }
    return end;
  }

  /** Most of the entries from there on are found again below it: then it goes on. */
  boolean goesOn(int from) {
    int last = lines.get(reading.items().getLast().to() - 1).index();
    List<EntryDraft> below =
        reading.items().stream()
            .filter(item -> item.from() >= from)
            .flatMap(item -> item.entry().stream())
            .toList();
    long found =
        below.stream()
            .filter(
                entry ->
                    entry.titles().stream()
                        .flatMap(i -> lines.get(i).echoes().stream())
                        .anyMatch(e -> e.likeness() >= ContentsLine.SURE && e.line() > last))
            .count();
    return found * 2 > below.size();
  }

  /**
   * The first line of the page below a title in which it stands again.
   *
   * @param indices of the lines of the page, ascending
   */
  private int again(int title, int[] indices) {
    int last = reading.items().getLast().to();
    int first = lines.size();
    for (ContentsLine.Echo echo : lines.get(title).echoes()) {
      if (echo.likeness() >= ContentsLine.SURE) {
        int at = atOrAfter(echo.line(), indices, title + 1);
        first = at < last && indices[at] == echo.line() ? Math.min(first, at) : first;
      }
    }
    return first;
  }

  /** The first place from one on whose index is no less; an index may stand twice. */
  private static int atOrAfter(int index, int[] indices, int from) {
    int low = from;
    int high = indices.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (indices[middle] < index) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** It leaves a body: what is most of the file is no contents page, however alike its lines. */
  boolean leavesBody(int fileChars) {
    int chars = 0;
    for (PageItem item : reading.items()) {
      for (int i = item.from(); i < item.to(); i++) {
        chars += lines.get(i).line().chars();
      }
    }
    return fileChars < SMALL_FILE || chars <= MOST_OF_FILE * fileChars;
  }

  /** Lines outside the page where its titles stand again, one for each, in listed order. */
  private Set<Integer> places() {
    Set<Integer> own = new HashSet<>();
    for (PageItem item : reading.items()) {
      for (int i = item.from(); i < item.to(); i++) {
        own.add(lines.get(i).index());
      }
    }
    Set<Integer> places = new LinkedHashSet<>();
    for (PageItem item : reading.items()) {
      if (item.entry().isPresent()) {
        item.entry().get().titles().stream()
            .flatMap(i -> lines.get(i).echoes().stream())
            .filter(echo -> echo.likeness() >= ContentsLine.SURE && !own.contains(echo.line()))
            .filter(echo -> !places.contains(echo.line()))
            .findFirst()
            .ifPresent(echo -> places.add(echo.line()));
      }
    }
    return places;
  }
}
