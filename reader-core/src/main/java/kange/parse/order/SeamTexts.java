package kange.parse.order;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kange.parse.line.NgramCohesion;
import kange.parse.line.NgramCounts;
import kange.parse.line.TextLine;

/**
 * What the texts on both sides of seams are about: the different rarer sequences of each, as
 * numbers that are the same for the same sequence. Kept from one exchange to the next, as most
 * texts stay what they are. Not thread-safe.
 */
final class SeamTexts {
  /** So much text on either side says what it is about. */
  private static final int WINDOW = 700;

  private final List<TextLine> lines;
  private final NgramCounts counts;
  private final Map<List<Integer>, int[]> above = new HashMap<>();
  private final Map<List<Integer>, int[]> below = new HashMap<>();

  /** By line, the rarer sequences of as much of its beginning, and of its end, as a text takes. */
  private final Map<Integer, int[]> beginnings = new HashMap<>();

  private final Map<Integer, int[]> ends = new HashMap<>();

  /** Sequences across the ends of lines stand in no statistics; they are numbered as they come. */
  private final Map<String, Integer> unseen = new HashMap<>();

  /**
   * By a sequence's place in the statistics, its number. Sequences are numbered as they come, so
   * that those of one text are near each other wherever something is kept of them.
   */
  private final int[] numbers;

  private int numbered;

  /** By sequence, the last text that had it. */
  private int[] seenIn = new int[0];

  private int texts;

  SeamTexts(List<TextLine> lines, NgramCounts counts) {
    this.lines = lines;
    this.counts = counts;
    this.numbers = new int[counts.places()];
  }

  /** Sequences are numbered below this. */
  int sequences() {
    return numbered + 1;
  }

  /** Of the text that ends above a place, not beyond the beginning of its article. */
  int[] above(ReadingOrder order, int place) {
    List<Integer> own = new ArrayList<>();
    int length = 0;
    for (int p = place - 1; p >= 0 && length < WINDOW; p--) {
      own.add(order.line(p));
      length += taken(order.line(p)) + 1;
      if (order.begins(p)) {
        break;
      }
    }
    return above.computeIfAbsent(own, text -> sequences(text, true));
  }

  /** Of the text that begins at a place, not beyond the end of its article. */
  int[] below(ReadingOrder order, int place) {
    List<Integer> own = new ArrayList<>();
    int length = 0;
    for (int p = place; p < order.size() && length < WINDOW; p++) {
      if (p > place && order.begins(p)) {
        break;
      }
      own.add(order.line(p));
      length += taken(order.line(p)) + 1;
    }
    return below.computeIfAbsent(own, text -> sequences(text, false));
  }

  private int taken(int line) {
    return Math.min(WINDOW, lines.get(line).text().length());
  }

  private String text(int line, boolean end) {
    String whole = lines.get(line).text();
    return end ? whole.substring(whole.length() - taken(line)) : whole.substring(0, taken(line));
  }

  private int[] sequences(List<Integer> own, boolean end) {
    StringBuilder joined = new StringBuilder();
    int[] found = new int[own.stream().mapToInt(line -> taken(line) + 1).sum()];
    int used = 0;
    texts++;
    for (int line : own) {
      String text = text(line, end);
      // A line that is taken whole has no end of its own.
      boolean whole = taken(line) == lines.get(line).text().length();
      Map<Integer, int[]> known = end && !whole ? ends : beginnings;
      for (int sequence : known.computeIfAbsent(line, i -> within(text))) {
        used = add(sequence, found, used);
      }
      int before = joined.length();
      joined.append(text).append('\n');
      int last = joined.length() - NgramCounts.LONGEST;
      for (int i = Math.max(0, before - NgramCounts.LONGEST + 1); i <= last; i++) {
        // Only what reaches over the end of a line; what stands within this one is there already.
        i = i == before ? Math.max(i, last) : i;
        used = add(unseen(joined.substring(i, i + NgramCounts.LONGEST)), found, used);
      }
    }
    return Arrays.copyOf(found, used);
  }

  /** Adds a sequence that this text did not have before. */
  private int add(int sequence, int[] found, int used) {
    if (sequence >= seenIn.length) {
      seenIn = Arrays.copyOf(seenIn, 2 * (numbered + 1));
    }
    if (seenIn[sequence] == texts) {
      return used;
    }
    seenIn[sequence] = texts;
    found[used] = sequence;
    return used + 1;
  }

  /** The rarer sequences within a text, as often as they stand there. */
  private int[] within(String text) {
    int[] found = new int[text.length()];
    int used = 0;
    for (int i = 0; i + NgramCounts.LONGEST <= text.length(); i++) {
      int place = counts.place(text, i);
      if (place < 0) {
        found[used++] = unseen(text.substring(i, i + NgramCounts.LONGEST));
      } else if (NgramCohesion.isRare(counts.countAt(place))) {
        found[used++] = number(place);
      }
    }
    return Arrays.copyOf(found, used);
  }

  private int unseen(String sequence) {
    return unseen.computeIfAbsent(sequence, s -> ++numbered);
  }

  private int number(int place) {
    if (numbers[place] == 0) {
      numbers[place] = ++numbered;
    }
    return numbers[place];
  }
}
