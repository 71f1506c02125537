package kange.parse.contents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kange.parse.line.JournalPhrases;
import kange.parse.line.TextLine;

/**
 * Reads lines as a contents page of one form: of all ways to cut them into entries, columns,
 * masthead and lines unexplained, beginning and ending anywhere, the one with the greatest sum.
 * Dynamic programming over the lines with a few best readings at each, so time is linear.
 */
final class PageParser {
  /** Readings kept at each line: they differ in their last page and last item. */
  private static final int KEPT = 6;

  private static final int SHORTEST_SLOGAN = 10;

  private final List<ContentsLine> lines;
  private final ContentsForm form;
  private final ColumnMarks marks;
  private final EntryEvidence evidence;
  private final Repetitions repetitions;
  private final boolean[] guided;
  private final List<List<PageReading>> reached = new ArrayList<>();
  private PageReading best = PageReading.EMPTY;

  PageParser(List<ContentsLine> lines, List<TextLine> file, ContentsForm form) {
    this.lines = lines;
    this.form = form;
    marks = new ColumnMarks(lines);
    evidence = new EntryEvidence(lines, file, marks);
    repetitions = new Repetitions(lines);
    guided = guided(lines);
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
      take(i, draft, evidence.of(draft) + ContentsWeights.NUMBER);
    }
    if (lines.get(i).alone().isPresent() || !EntryLines.canBelong(lines.get(i))) {
      return;
    }
    for (EntryDraft draft : Numberless.entriesAt(lines, i)) {
      double found = evidence.found(draft);
      double weight = evidence.of(draft) - ContentsWeights.TITLE_FOUND * found;
      if (form.numberless()) {
        weight += found >= ContentsLine.SURE ? found : ContentsWeights.NUMBERLESS_UNFOUND;
        weight += numbered(draft) ? ContentsWeights.NUMBER_LEFT : 0;
      } else {
        weight +=
            found >= ContentsLine.SURE
                ? ContentsWeights.NUMBER_MISSING + ContentsWeights.MISSING_FOUND * found
                : ContentsWeights.MISSING_UNFOUND;
      }
      weight += isOnlyNames(draft) ? 2 * ContentsWeights.NAMES_FOR_TITLE : 0;
      weight += isPart(draft) ? ContentsWeights.OTHER_PLACE : 0;
      take(i, draft, weight);
    }
  }

  /** It stands in one place of the body with the line above or below: they are one entry. */
  private boolean isPart(EntryDraft draft) {
    int above = draft.from() - 1;
    int below = draft.to();
    return (above >= 0 && lines.get(above).sharesPlaceWith(lines.get(draft.from())))
        || (below < lines.size() && lines.get(below).sharesPlaceWith(lines.get(below - 1)));
  }

  private boolean isOnlyNames(EntryDraft draft) {
    return draft.titles().size() == 1 && lines.get(draft.titles().getFirst()).names();
  }

  private boolean numbered(EntryDraft draft) {
    return draft.titles().stream().anyMatch(i -> lines.get(i).numbered());
  }

  private void take(int i, EntryDraft draft, double weight) {
    double repeated = 0;
    for (int k = draft.from(); k < draft.to(); k++) {
      boolean own = lines.get(k).numbered() && draft.page().isPresent();
      repeated += !own && repetitions.repeats(k) ? ContentsWeights.REPEATED : 0;
    }
    boolean found = evidence.found(draft) >= ContentsLine.SURE && !EntryEvidence.isPersons(draft);
    for (PageReading reading : List.copyOf(reached.get(i))) {
      int page = draft.page().orElse(0);
      reach(
          draft.to(),
          reading.with(
              PageItem.entry(draft),
              weight + repeated + order(reading, page) + start(reading, i),
              page,
              found));
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
    return reading.last().isEmpty() && guided[i] ? ContentsWeights.GUIDE : 0;
  }

  /** Lines below 本期导读, up to running text or the heading 目录: no page begins there. */
  private static boolean[] guided(List<ContentsLine> lines) {
    boolean[] guided = new boolean[lines.size()];
    boolean below = false;
    for (int i = 0; i < lines.size(); i++) {
      ContentsLine line = lines.get(i);
      below &= !line.head() && !line.line().isProse();
      below |= JournalPhrases.isGuide(line.line().text());
      guided[i] = below;
    }
    return guided;
  }

  private void takeSingles(int i) {
    ContentsLine line = lines.get(i);
    double column = marks.fit(i) + (repetitions.repeats(i) ? ContentsWeights.REPEATED : 0);
    for (PageReading reading : List.copyOf(reached.get(i))) {
      if (line.head()) {
        double weight =
            reading.last().isPresent() ? ContentsWeights.MASTHEAD : ContentsWeights.HEAD;
        add(reading, PageItem.Kind.HEAD, i, weight);
        continue;
      }
      if (column > ContentsWeights.NO_COLUMN + 1) {
        double empty = reading.lastIs(PageItem.Kind.COLUMN) ? ContentsWeights.EMPTY_COLUMN : 0;
        add(reading, PageItem.Kind.COLUMN, i, column + empty + besideSlogan(i) + start(reading, i));
      }
      if (reading.last().isPresent()) {
        if (line.masthead()) {
          add(reading, PageItem.Kind.MASTHEAD, i, ContentsWeights.MASTHEAD);
        }
        add(reading, PageItem.Kind.UNEXPLAINED, i, leftOver(line, reading, i));
      }
    }
  }

  /** Long marked lines in a row are slogans; none of them names a column. */
  private double besideSlogan(int i) {
    return isSlogan(i) && (isSlogan(i - 1) || isSlogan(i + 1)) ? ContentsWeights.NO_COLUMN : 0;
  }

  private boolean isSlogan(int i) {
    return i >= 0
        && i < lines.size()
        && marks.isMarked(i)
        && lines.get(i).line().chars() >= SHORTEST_SLOGAN;
  }

  private double leftOver(ContentsLine line, PageReading reading, int i) {
    if (!line.isShort() || (line.line().isProse() && line.line().endsSentence())) {
      return ContentsWeights.PROSE;
    }
    boolean slogan = isSlogan(i) || (reading.lastIs(PageItem.Kind.MASTHEAD) && !line.numbered());
    return slogan ? ContentsWeights.SLOGAN : ContentsWeights.UNEXPLAINED;
  }

  private void add(PageReading reading, PageItem.Kind kind, int i, double weight) {
    reach(i + 1, reading.with(PageItem.line(kind, i), weight, 0, false));
  }

  /** 封二： with the title on its line or on the lines below. */
  private void takeInsideCover(int i) {
    if (!lines.get(i).insideCover()) {
      return;
    }
    double weight = ContentsWeights.INSIDE_COVER;
    for (int to = i + 1; to <= lines.size() && to <= i + 1 + EntryLines.MOST_TITLE_LINES; to++) {
      PageItem item = new PageItem(PageItem.Kind.INSIDE_COVER, i, to, Optional.empty());
      for (PageReading reading : List.copyOf(reached.get(i))) {
        if (reading.last().isPresent()) {
          reach(to, reading.with(item, weight, 0, false));
        }
      }
      if (to == lines.size()
          || !EntryLines.canBelong(lines.get(to))
          || lines.get(to).numbered()
          || repetitions.repeatsEntry(to)) {
        break;
      }
      weight +=
          lines.get(to).echoed() || lines.get(to).tokens().text().startsWith("—")
              ? ContentsWeights.INSIDE_FOUND
              : ContentsWeights.INSIDE_UNFOUND;
    }
  }

  private void reach(int to, PageReading reading) {
    if (reading.score() > 0) {
      reached.get(to).add(reading);
      best = reading.score() > best.score() && reading.canEnd(form.numberless()) ? reading : best;
    }
  }

  /** Keeps the best readings; of those that the future cannot tell apart, one. */
  private static void prune(List<PageReading> readings) {
    readings.sort(Comparator.comparingDouble(PageReading::score).reversed());
    List<PageReading> kept = new ArrayList<>();
    for (PageReading reading : readings) {
      boolean like =
          kept.stream()
              .anyMatch(
                  k ->
                      k.lastPage() == reading.lastPage()
                          && k.headed() == reading.headed()
                          && k.last()
                              .map(PageItem::kind)
                              .equals(reading.last().map(PageItem::kind)));
      if (!like && (kept.size() < KEPT || reading.last().isEmpty())) {
        kept.add(reading);
      }
    }
    readings.clear();
    readings.addAll(kept);
  }
}
