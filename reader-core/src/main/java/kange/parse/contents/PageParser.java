package kange.parse.contents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Reads lines as a contents page of one form: of all ways to cut them into entries, columns,
 * masthead and lines unexplained, beginning and ending anywhere, the one with the greatest sum.
 * Dynamic programming over the lines with a few best readings at each, so time is linear.
 */
final class PageParser {
  /** Readings kept at each line: they differ in their last page and last item. */
  private static final int KEPT = 6;

  private static final Comparator<PageReading> BEST_FIRST =
      (a, b) -> Double.compare(b.score(), a.score());

  private final PossiblePage page;
  private final List<ContentsLine> lines;
  private final ContentsForm form;
  private final List<List<PageReading>> reached = new ArrayList<>();
  private PageReading best = PageReading.EMPTY;

  PageParser(PossiblePage page, ContentsForm form) {
    this.page = page;
    this.lines = page.lines();
    this.form = form;
    for (int i = 0; i <= lines.size(); i++) {
      reached.add(new ArrayList<>());
    }
  }

  /** The best reading, {@link PageReading#EMPTY} when none is better than no page at all. */
  PageReading read() {
    for (int i = 0; i < lines.size(); i++) {
      List<PageReading> here = reached.get(i);
      here.add(PageReading.EMPTY);
      prune(here);
      takeEntries(i);
      takeSingles(i);
      takeInsideCover(i);
      reached.set(i, List.of());
    }
    return best;
  }

  private void takeEntries(int i) {
    for (EntryDraft draft : form.entriesAt(lines, i)) {
      PossiblePage.Weighed entry = page.weighed(draft);
      take(i, entry, entry.evidence() + ContentsWeights.NUMBER + page.cutByNumber(draft));
    }
    for (PossiblePage.Unnumbered entry : page.numberless(i)) {
      take(i, entry.entry(), form.numberless() ? entry.alone() : entry.amongNumbered());
    }
  }

  private void take(int i, PossiblePage.Weighed entry, double weight) {
    PageItem item = PageItem.entry(entry.draft());
    int number = entry.draft().page().orElse(0);
    for (PageReading reading : reached.get(i)) {
      reach(
          entry.draft().to(),
          reading,
          item,
          weight + entry.repeated() + order(reading, number) + start(reading, i),
          number,
          entry.isFound());
    }
  }

  private static double order(PageReading reading, int page) {
    if (page == 0 || reading.lastPage() == 0) {
      return page == 0 ? 0 : ContentsWeights.RISES;
    }
    if (page == 1 && reading.lastPage() > 1) {
      return ContentsWeights.RESTARTS;
    }
    if (page < reading.lastPage()) {
      return reading.lastIs(PageItem.Kind.COLUMN)
          ? ContentsWeights.FALLS_IN_NEW_COLUMN
          : ContentsWeights.FALLS;
    }
    if (page > reading.lastPage() + ContentsWeights.LONGEST_ARTICLE) {
      return ContentsWeights.JUMPS;
    }
    return page == reading.lastPage() ? ContentsWeights.SAME_PAGE : ContentsWeights.RISES;
  }

  private double start(PageReading reading, int i) {
    return reading.last().isEmpty() && page.isGuided(i) ? ContentsWeights.GUIDE : 0;
  }

  private void takeSingles(int i) {
    ContentsLine line = lines.get(i);
    double column = page.column(i);
    for (PageReading reading : reached.get(i)) {
      if (line.head()) {
        double weight =
            reading.last().isPresent() ? ContentsWeights.MASTHEAD : ContentsWeights.HEAD;
        add(reading, PageItem.Kind.HEAD, i, weight);
        continue;
      }
      if (column > ContentsWeights.NO_COLUMN + 1) {
        double empty = reading.lastIs(PageItem.Kind.COLUMN) ? ContentsWeights.EMPTY_COLUMN : 0;
        double weight = column + empty + page.besideSlogan(i) + start(reading, i);
        add(reading, PageItem.Kind.COLUMN, i, weight);
      }
      if (reading.last().isPresent()) {
        if (line.masthead()) {
          add(reading, PageItem.Kind.MASTHEAD, i, ContentsWeights.MASTHEAD);
        }
        add(reading, PageItem.Kind.UNEXPLAINED, i, leftOver(line, reading, i));
      }
    }
  }

  private double leftOver(ContentsLine line, PageReading reading, int i) {
    if (!line.isShort() || (line.line().isProse() && line.line().endsSentence())) {
      return ContentsWeights.PROSE;
    }
    boolean slogan =
        page.isSlogan(i) || (reading.lastIs(PageItem.Kind.MASTHEAD) && !line.numbered());
    return slogan ? ContentsWeights.SLOGAN : ContentsWeights.UNEXPLAINED;
  }

  private void add(PageReading reading, PageItem.Kind kind, int i, double weight) {
    reach(i + 1, reading, PageItem.line(kind, i), weight, 0, false);
  }

  /** 封二： with the title on its line or on the lines below. */
  private void takeInsideCover(int i) {
    if (!lines.get(i).insideCover()) {
      return;
    }
    double weight = ContentsWeights.INSIDE_COVER;
    for (int to = i + 1; to <= lines.size() && to <= i + 1 + EntryLines.MOST_TITLE_LINES; to++) {
      PageItem item = new PageItem(PageItem.Kind.INSIDE_COVER, i, to, Optional.empty());
      for (PageReading reading : reached.get(i)) {
        if (reading.last().isPresent()) {
          reach(to, reading, item, weight, 0, false);
        }
      }
      if (to == lines.size()
          || !EntryLines.canBelong(lines.get(to))
          || lines.get(to).numbered()
          || page.repeatsEntry(to)) {
        break;
      }
      weight +=
          lines.get(to).echoed() || lines.get(to).tokens().text().startsWith("—")
              ? ContentsWeights.INSIDE_FOUND
              : ContentsWeights.INSIDE_UNFOUND;
    }
  }

  /** Readings are many and most sums fall below zero: those are never made. */
  private void reach(
      int to, PageReading from, PageItem item, double weight, int number, boolean found) {
    if (from.score() + weight > 0) {
      PageReading reading = from.with(item, weight, number, found);
      reached.get(to).add(reading);
      best = reading.score() > best.score() && reading.canEnd(form.numberless()) ? reading : best;
    }
  }

  /** Keeps the best readings; of those that the future cannot tell apart, one. */
  private static void prune(List<PageReading> readings) {
    if (readings.size() > 1) {
      readings.sort(BEST_FIRST);
    }
    List<PageReading> kept = new ArrayList<>();
    for (PageReading reading : readings) {
      boolean room = kept.size() < KEPT || reading.last().isEmpty();
      if (room && !hasLike(kept, reading)) {
        kept.add(reading);
      }
    }
    readings.clear();
    readings.addAll(kept);
  }

  private static boolean hasLike(List<PageReading> kept, PageReading reading) {
    for (PageReading k : kept) {
      if (k.lastPage() == reading.lastPage()
          && k.headed() == reading.headed()
          && k.last().map(PageItem::kind).equals(reading.last().map(PageItem::kind))) {
        return true;
      }
    }
    return false;
  }
}
