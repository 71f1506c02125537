package kange.parse.contents;

import java.util.List;
import java.util.Optional;
import kange.parse.column.ColumnName;
import kange.parse.line.JournalPhrases;
import kange.parse.line.LineHint;

/**
 * Where a contents page names its columns: on lines above their entries or below them, or in
 * brackets before titles.
 */
final class PageColumns {
  private final List<ContentsLine> lines;
  private final ContentsForm form;
  private final List<PageItem> items;
  private final boolean namedBelow;

  PageColumns(List<ContentsLine> lines, ContentsForm form, List<PageItem> items) {
    this.lines = lines;
    this.form = form;
    this.items = items;
    this.namedBelow = standBelowEntries();
  }

  /**
   * Up to the last entry, unless columns are named below their entries: a name below all of them is
   * printed over the first article of the body.
   */
  static List<PageItem> withoutColumnBelow(List<PageItem> items) {
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

  /** The column of the first entries, where its name stands below them. */
  Optional<String> ofFirst() {
    return namedBelow ? next(0) : Optional.empty();
  }

  /** The column of the entries behind the name of one. */
  Optional<String> behind(int item) {
    return namedBelow ? next(item + 1) : Optional.of(name(items.get(item)));
  }

  /**
   * Brackets before titles name columns where most entries have them, or where nothing else does
   * and the first entry has them, each once; else they are parts of titles (【译】…).
   */
  boolean areInBrackets() {
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
  boolean isTitleOfAll(PageItem column) {
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

  String name(PageItem column) {
    return ColumnName.of(lines.get(column.from()).tokens().text());
  }

  /**
   * The names of columns stand below their entries: the first item is an entry, and the last a name
   * or more names stand close below entries than above them.
   */
  private boolean standBelowEntries() {
    Optional<PageItem> first =
        items.stream()
            .filter(i -> i.kind() == PageItem.Kind.ENTRY || i.kind() == PageItem.Kind.COLUMN)
            .findFirst();
    return first.isPresent()
        && first.get().kind() == PageItem.Kind.ENTRY
        && (items.getLast().kind() == PageItem.Kind.COLUMN || areNearerBelow());
  }

  private boolean areNearerBelow() {
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

  private Optional<String> next(int from) {
    return items.subList(from, items.size()).stream()
        .filter(i -> i.kind() == PageItem.Kind.COLUMN)
        .findFirst()
        .map(this::name);
  }
}
