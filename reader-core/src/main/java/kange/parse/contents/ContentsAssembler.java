package kange.parse.contents;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kange.parse.line.JournalPhrases;

/** Makes the contents page of its chosen reading: entries with their columns and pages. */
final class ContentsAssembler {
  /** So many numbers that rise by one from one on count the entries, and are no pages. */
  private static final int FEWEST_ORDINALS = 4;

  /** The row of ordinals reaches so far of the highest number, where entries have lists. */
  private static final double MOST_COUNTED = 0.8;

  private final List<ContentsLine> lines;
  private final ContentsForm form;
  private final List<PageItem> items;
  private final PageColumns pageColumns;
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
    this.items = PageColumns.withoutColumnBelow(reading.items());
    this.pageColumns = new PageColumns(lines, form, items);
    this.score = reading.score();
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
    boolean inline = pageColumns.areInBrackets();
    boolean ordinals = countsEntries();
    List<ContentsEntry> entries = new ArrayList<>();
    Optional<String> column = pageColumns.ofFirst();
    for (int i = 0; i < items.size(); i++) {
      PageItem item = items.get(i);
      if (item.kind() == PageItem.Kind.COLUMN) {
        if (!pageColumns.isTitleOfAll(item)) {
          column = pageColumns.behind(i);
          columns.add(pageColumns.name(item));
        }
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
