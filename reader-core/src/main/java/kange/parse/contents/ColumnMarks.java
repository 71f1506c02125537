package kange.parse.contents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kange.parse.column.ColumnName;

/**
 * How one possible contents page marks its columns (■, 【】, #, bold, or nothing), learnt from the
 * lines without a number.
 */
final class ColumnMarks {
  private static final int FEWEST_MARKED = 3;
  private static final int FEWEST_NUMBERED = 3;

  private final List<ContentsLine> lines;

  /** How often and between which lines a mark is used, and on how many lines with a number. */
  private static final class Use {
    private int bare;
    private int numbered;
    private int first = Integer.MAX_VALUE;
    private int last = -1;
    private boolean ofEntries;

    boolean isOfColumns() {
      return bare > numbered && !ofEntries;
    }
  }

  private static final Use UNUSED = new Use();

  /** By line, how its mark is used; empty for lines without a mark. */
  private final List<Optional<Use>> uses = new ArrayList<>();

  private final boolean marked;
  private final ContentsLayout layout;

  ColumnMarks(List<ContentsLine> lines, ContentsLayout layout, Repetitions repetitions) {
    this.lines = lines;
    this.layout = layout;
    List<String> marks = lines.stream().map(line -> ColumnName.mark(line.line())).toList();
    Map<String, Use> byMark = new HashMap<>();
    int body = body(repetitions);
    for (int i = belowHead(); i < body; i++) {
      if (!marks.get(i).isEmpty() && (lines.get(i).numbered() || mayMark(i))) {
        Use use = byMark.computeIfAbsent(marks.get(i), m -> new Use());
        boolean numbered = lines.get(i).numbered();
        use.numbered += numbered ? 1 : 0;
        use.bare += numbered ? 0 : 1;
        use.first = Math.min(use.first, i);
        use.last = i;
      }
    }
    byMark.values().forEach(use -> use.ofEntries = isOfEntries(use));
    marked = byMark.values().stream().anyMatch(use -> use.bare >= 2 && use.isOfColumns());
    for (String mark : marks) {
      uses.add(mark.isEmpty() ? Optional.empty() : Optional.of(byMark.getOrDefault(mark, UNUSED)));
    }
  }

  /** What cover and masthead mark above the heading 目录 says nothing of the page below it. */
  private int belowHead() {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).head()) {
        return i + 1;
      }
    }
    return 0;
  }

  /** Where an entry's title stands again, headings are marked, and no columns any more. */
  private int body(Repetitions repetitions) {
    int numbered = 0;
    for (int i = belowHead(); i < lines.size(); i++) {
      numbered += lines.get(i).numbered() ? 1 : 0;
      if (numbered >= FEWEST_NUMBERED && repetitions.repeatsEntry(i)) {
        return i;
      }
    }
    return lines.size();
  }

  /**
   * On a page with numbers, an entry stands right below the name of a column, or right above it;
   * slogans and the headings of the body have none.
   */
  private boolean mayMark(int i) {
    return !layout.isNumbered()
        || layout.isEntry(i + 1)
        || layout.isEntry(i + 2)
        || layout.isEntry(i - 1);
  }

  /** A mark tells columns here: a line without one is less likely the name of one. */
  boolean areTold() {
    return marked;
  }

  /** Marked as columns are here. */
  boolean isMarked(int i) {
    return uses.get(i).isPresent() && uses.get(i).get().isOfColumns();
  }

  /** Marked as entries without numbers are here (▲ 题目). */
  boolean isEntryMarked(int i) {
    return uses.get(i).isPresent() && uses.get(i).get().ofEntries;
  }

  /** Columns are fewer than the lines between them. */
  private boolean isOfEntries(Use use) {
    int between = 0;
    for (int i = use.first; i <= use.last; i++) {
      ContentsLine line = lines.get(i);
      boolean entry = line.isShort() || line.numbered();
      between += entry && !line.masthead() && line.alone().isEmpty() ? 1 : 0;
    }
    return use.bare >= FEWEST_MARKED && 2 * use.bare > between + 1;
  }
}
