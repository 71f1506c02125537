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

  /** Sequences across the ends of lines stand in no statistics; they are numbered as they come. */
  private final Map<String, Integer> unseen = new HashMap<>();

  /** By sequence, the last text that had it. */
  private int[] seenIn;

  private int texts;

  SeamTexts(List<TextLine> lines, NgramCounts counts) {
    this.lines = lines;
    this.counts = counts;
    this.seenIn = new int[counts.places()];
  }

  /** Sequences are numbered below this. */
  int sequences() {
    return seenIn.length;
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

  private int[] sequences(List<Integer> own, boolean ends) {
    StringBuilder text = new StringBuilder();
    for (int line : own) {
      String whole = lines.get(line).text();
      int from = ends ? whole.length() - taken(line) : 0;
      text.append(whole, from, from + taken(line)).append('\n');
    }
    return sequences(text.toString());
  }

  private int[] sequences(String text) {
    int[] found = new int[text.length()];
    int used = 0;
    texts++;
    for (int i = 0; i + NgramCounts.LONGEST <= text.length(); i++) {
      int place = counts.place(text, i);
      if (place < 0 || NgramCohesion.isRare(counts.countAt(place))) {
        int sequence = place < 0 ? unseen(text.substring(i, i + NgramCounts.LONGEST)) : place;
        if (seenIn[sequence] != texts) {
          seenIn[sequence] = texts;
          found[used++] = sequence;
        }
      }
    }
    return Arrays.copyOf(found, used);
  }

  private int unseen(String sequence) {
    int number = unseen.computeIfAbsent(sequence, s -> counts.places() + unseen.size());
    if (number >= seenIn.length) {
      seenIn = Arrays.copyOf(seenIn, number + number / 2);
    }
    return number;
  }
}
