package kange.parse.contents;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kange.parse.column.ColumnName;
import kange.parse.line.JournalPhrases;
import kange.parse.line.LineHint;

/** Makes the contents page of its chosen reading: columns to entries, pages to those without. */
final class ContentsAssembler {
  /** So many numbers that rise by one from one on count the entries, and are no pages. */
  private static final int FEWEST_ORDINALS = 4;

  /** The row of ordinals reaches so far of the highest number, where entries have lists. */
  private static final double MOST_COUNTED = 0.8;

  private final List<ContentsLine> lines;
  private final ContentsForm form;
  private final List<PageItem> items;
  private final double score;

  private final Set<String> columns = new LinkedHashSet<>();
  private final Set<Integer> positions = new LinkedHashSet<>();
  private final Set<Integer> masthead = new HashSet<>();
  private final Set<Integer> unexplained = new LinkedHashSet<>();

  /** Lines with a number, or that stand again in the body; the others are slogans and the like. */
  private final Set<Integer> mayBeEntry = new HashSet<>();

  ContentsAssembler(List<ContentsLine> lines, ContentsForm form, PageReading reading) {
    this.lines = lines;
    this.form = form;
    this.items = withoutColumnBelow(reading.items());
    this.score = reading.score();
  }

  /**
   * Up to the last entry, unless columns are named below their entries: a name below all of them is
   * printed over the first article of the body.
   */
  private static List<PageItem> withoutColumnBelow(List<PageItem> items) {
    int last = items.size() - 1;
    while (last > 0 && !isListed(items.get(last))) {
      last--;
    }
    boolean over =
        items.stream()
            .filter(i -> isListed(i) || i.kind() == PageItem.Kind.COLUMN)
            .findFirst()
            .filter(i -> i.kind() == PageItem.Kind.COLUMN)
            .isPresent();
    boolean named = over || holdsColumn(items.subList(0, last));
    boolean ends = holdsColumn(items.subList(last, items.size()));
    return ends && (over || !named) ? items.subList(0, last + 1) : items;
  }

  private static boolean isListed(PageItem item) {
    return item.entry().isPresent() || item.kind() == PageItem.Kind.INSIDE_COVER;
  }

  private static boolean holdsColumn(List<PageItem> items) {
    return items.stream().anyMatch(i -> i.kind() == PageItem.Kind.COLUMN);
  }

  Contents contents() {
    List<ContentsEntry> entries = entries();
    for (PageItem item : items) {
      for (int i = item.from(); i < item.to(); i++) {
        ContentsLine line = lines.get(i);
        set(item.kind()).add(line.index());
        if (!line.insideCover() && (line.numbered() || line.echoed())) {
          mayBeEntry.add(line.index());
        }
      }
    }
    unexplained.removeAll(positions);
    unexplained.removeIf(i -> !mayBeEntry.contains(i));
    masthead.removeAll(positions);
    int start = lines.get(items.getFirst().from()).index();
    int end = lines.get(items.getLast().to() - 1).index() + 1;
    return new Contents(
        entries,
        List.copyOf(columns),
        positions,
        masthead,
        start,
        end,
        List.copyOf(unexplained),
        score / Math.max(1, entries.size()),
        List.of());
  }

  private Set<Integer> set(PageItem.Kind kind) {
    return switch (kind) {
      case MASTHEAD -> masthead;
      case UNEXPLAINED -> unexplained;
      default -> positions;
    };
  }

  private List<ContentsEntry> entries() {
    boolean after = columnsAfter();
    boolean inline = hasInlineColumns();
    boolean ordinals = countsEntries();
    List<ContentsEntry> entries = new ArrayList<>();
    Optional<String> column = after ? nextColumn(0) : Optional.empty();
    for (int i = 0; i < items.size(); i++) {
      PageItem item = items.get(i);
      if (item.kind() == PageItem.Kind.COLUMN && isTitleOfAll(item)) {
        continue;
      }
      if (item.kind() == PageItem.Kind.COLUMN) {
        column = after ? nextColumn(i + 1) : Optional.of(name(item));
        columns.add(name(item));
      } else if (item.kind() == PageItem.Kind.INSIDE_COVER) {
        inside(item).ifPresent(entries::add);
      } else if (item.entry().isPresent()) {
        EntryDraft draft = inline ? item.entry().get() : item.entry().get().withBracketsInTitle();
        if (draft.column().isPresent()) {
          column = draft.column().map(InlineColumn::name);
          columns.add(column.get());
        }
        Optional<Integer> page = ordinals ? Optional.empty() : page(i, draft);
        entries.add(draft.entry(column, page));
      }
    }
    return entries;
  }

  /**
   * Brackets before titles name columns where most entries have them, or where nothing else does
   * and the first entry has them, each once; else they are parts of titles (【译】…).
   */
  private boolean hasInlineColumns() {
    List<EntryDraft> entries = items.stream().flatMap(i -> i.entry().stream()).toList();
    long marked = entries.stream().filter(d -> d.column().isPresent()).count();
    boolean first = !entries.isEmpty() && entries.getFirst().column().isPresent();
    boolean others = items.stream().anyMatch(i -> i.kind() == PageItem.Kind.COLUMN);
    long names =
        entries.stream()
            .flatMap(d -> d.column().stream())
            .map(InlineColumn::name)
            .distinct()
            .count();
    return marked * 2 >= entries.size() || (first && !others && marked > 1 && names == marked);
  }

  /**
   * One plain line over all entries, where no other names a column: the journal's name, a motto.
   * What stands above it without a page number is no entry, either. Among the entries such a line
   * is a motto, too, unless it is called as columns are: a column that divides nothing is none.
   */
  private boolean isTitleOfAll(PageItem column) {
    long columnLines = items.stream().filter(i -> i.kind() == PageItem.Kind.COLUMN).count();
    long entriesAbove =
        items.stream()
            .takeWhile(i -> i != column)
            .flatMap(i -> i.entry().stream())
            .filter(entry -> form.numberless() || entry.page().isPresent())
            .count();
    boolean first = entriesAbove == 0;
    return columnLines == 1
        && (first || !JournalPhrases.isColumnName(name(column)))
        && !lines.get(column.from()).line().known().contains(LineHint.COLUMN)
        && ColumnName.mark(lines.get(column.from()).line()).isEmpty();
  }

  private String name(PageItem column) {
    return ColumnName.of(lines.get(column.from()).tokens().text());
  }

  /**
   * The names of columns stand below their entries: the first item is an entry, and the last a name
   * or more names stand close below entries than above them.
   */
  private boolean columnsAfter() {
    Optional<PageItem> first =
        items.stream()
            .filter(i -> i.kind() == PageItem.Kind.ENTRY || i.kind() == PageItem.Kind.COLUMN)
            .findFirst();
    return first.isPresent()
        && first.get().kind() == PageItem.Kind.ENTRY
        && (items.getLast().kind() == PageItem.Kind.COLUMN || standBelow());
  }

  private boolean standBelow() {
    int below = 0;
    int above = 0;
    for (int i = 1; i + 1 < items.size(); i++) {
      if (items.get(i).kind() == PageItem.Kind.COLUMN) {
        int before = gap(i);
        int after = gap(i + 1);
        below += before < after ? 1 : 0;
        above += before > after ? 1 : 0;
      }
    }
    return below > above;
  }

  /** Blank lines above an item. */
  private int gap(int item) {
    return lines.get(items.get(item).from()).line().gap();
  }

  private Optional<String> nextColumn(int from) {
    return items.subList(from, items.size()).stream()
        .filter(i -> i.kind() == PageItem.Kind.COLUMN)
        .findFirst()
        .map(this::name);
  }

  /** One number for several titles: it stands with the first or the last of them. */
  private Optional<Integer> page(int at, EntryDraft draft) {
    if (draft.page().isPresent() || form.numberless()) {
      return draft.page();
    }
    int step = form.leading() ? -1 : 1;
    for (int i = at + step; i >= 0 && i < items.size(); i += step) {
      PageItem item = items.get(i);
      if (item.kind() != PageItem.Kind.ENTRY) {
        return Optional.empty();
      }
      if (item.entry().isPresent() && item.entry().get().page().isPresent()) {
        return item.entry().get().page();
      }
    }
    return Optional.empty();
  }

  /**
   * 1, 2, 3 … without end are no pages; lists inside the entries, which begin anew, may count on
   * their own, and not much further.
   */
  private boolean countsEntries() {
    List<Integer> numbers =
        items.stream().flatMap(i -> i.entry().flatMap(EntryDraft::page).stream()).toList();
    int counted = 0;
    int highest = 0;
    boolean falls = false;
    for (int number : numbers) {
      counted += number == counted + 1 ? 1 : 0;
      falls |= number < highest;
      highest = Math.max(highest, number);
    }
    boolean lists = falls && counted >= highest * MOST_COUNTED;
    return counted >= FEWEST_ORDINALS && (counted == numbers.size() || lists);
  }

  private Optional<ContentsEntry> inside(PageItem item) {
    List<String> pieces = new ArrayList<>();
    for (int i = item.from(); i < item.to(); i++) {
      String text = lines.get(i).tokens().text();
      pieces.add(i == item.from() ? JournalPhrases.insideCoverRest(text) : text);
    }
    pieces.removeIf(String::isEmpty);
    return pieces.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ContentsEntry(Optional.empty(), pieces, Optional.empty(), Optional.empty(), true));
  }
}
