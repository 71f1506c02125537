package kange.parse.label;

import static kange.parse.label.LineFeature.*;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kange.parse.line.TextLine;

/** Whether a short line looks as the titles of its file do: each file sets them in its own way. */
final class LookFeatures {
  private static final double MOSTLY = 0.5;
  private static final double PARTLY = 0.1;

  /** Fewer titles than this show no habit. */
  private static final int FEWEST = 3;

  private static final int WIDEST_GAP = 3;

  /** What the lines of one look were seen to be. */
  private static final class Count {
    private int all;
    private int placed;
    private int signed;
    private int afterEnd;
  }

  private final List<TextLine> lines;
  private final FeatureTable table;
  private final Map<Integer, Count> looks = new HashMap<>();
  private final Map<Integer, Count> markedLooks = new HashMap<>();
  private final Count whole = new Count();
  private int endsMarked;

  LookFeatures(List<TextLine> lines, FeatureTable table) {
    this.lines = lines;
    this.table = table;
  }

  void read() {
    for (int i = 0; i < lines.size(); i++) {
      endsMarked += isMarkedEnd(i) ? 1 : 0;
      if (table.has(i, TITLE_LIKE)) {
        count(i, looks.computeIfAbsent(look(i), k -> new Count()));
        count(i, markedLooks.computeIfAbsent(markedLook(i), k -> new Count()));
        count(i, whole);
      }
    }
    boolean marked = endsMarked >= FEWEST;
    boolean signed = whole.placed >= FEWEST ? signedOfPlaced() >= MOSTLY : whole.signed >= FEWEST;
    for (int i = 0; i < lines.size(); i++) {
      if (table.has(i, TITLE_LIKE)) {
        mark(i);
        markHabits(i, marked, signed);
      }
    }
  }

  private boolean isMarkedEnd(int i) {
    return (table.has(i, END_ORNAMENT) && table.has(i, ENDS_SENTENCE))
        || (table.has(i, LONE_MARK) && i > 0 && table.has(i - 1, ENDS_SENTENCE));
  }

  private void count(int i, Count count) {
    count.all++;
    count.placed += table.has(i, PLACED_FIRST) ? 1 : 0;
    count.signed += table.has(i, SIGNED_SOON) && table.has(i, PROSE_SOON) ? 1 : 0;
    count.afterEnd += table.has(i, AFTER_END) ? 1 : 0;
  }

  private double signedOfPlaced() {
    int signed = 0;
    for (int i = 0; i < lines.size(); i++) {
      signed += table.has(i, PLACED_FIRST) && table.has(i, SIGNED_SOON) ? 1 : 0;
    }
    return (double) signed / whole.placed;
  }

  private int look(int i) {
    return markedLook(i) * (WIDEST_GAP + 1) + Math.min(WIDEST_GAP, lines.get(i).gap());
  }

  /** Heading level, bold, ornament, brackets: how the line is marked; 0 for not at all. */
  private int markedLook(int i) {
    TextLine line = lines.get(i);
    int look = line.level();
    look = look * 2 + (line.bold() ? 1 : 0);
    look = look * 2 + (line.lead().isEmpty() ? 0 : 1);
    return look * 2 + (table.has(i, STARTS_SQUARE) ? 1 : 0);
  }

  private void mark(int i) {
    Count look = looks.getOrDefault(look(i), whole);
    Count marks = markedLooks.getOrDefault(markedLook(i), whole);
    boolean habit = whole.placed >= FEWEST;
    if (habit) {
      double share = (double) look.placed / whole.placed;
      table.set(i, LOOK_OF_TITLES, share >= MOSTLY);
      table.set(i, LOOK_PARTLY_OF_TITLES, share >= PARTLY);
    }
    if (habit && markedLook(i) > 0) {
      double share = (double) marks.placed / whole.placed;
      table.set(i, MARKED_LOOK_OF_TITLES, share >= MOSTLY);
      table.set(i, MARKED_LOOK_OF_OTHERS, share < PARTLY);
    }
    boolean telling = look.all >= FEWEST;
    table.set(i, LOOK_OFTEN_SIGNED, telling && look.signed >= MOSTLY * look.all);
    table.set(i, LOOK_OFTEN_AFTER_END, telling && look.afterEnd >= MOSTLY * look.all);
    table.set(i, LOOK_RARE, !telling);
    table.set(i, LOOK_COMMON, look.all > PARTLY * lines.size());
  }

  private void markHabits(int i, boolean ends, boolean signed) {
    if (ends) {
      table.set(
          i,
          table.has(i, AFTER_END)
              ? AFTER_END_WHERE_ENDS_ARE_MARKED
              : NOT_AFTER_END_WHERE_ENDS_ARE_MARKED);
    }
    if (signed) {
      table.set(
          i, table.has(i, SIGNED_SOON) ? SIGNED_SOON_WHERE_SIGNED : NOT_SIGNED_SOON_WHERE_SIGNED);
    }
  }
}
