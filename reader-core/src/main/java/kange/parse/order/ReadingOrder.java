package kange.parse.order;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kange.parse.segment.ArticleSegment;

/**
 * The lines of all articles as one sequence in the order they are read, and where in it articles
 * begin. Pieces may change places in it; a piece then belongs to the article it stands in.
 */
final class ReadingOrder {
  private final List<ArticleSegment> drafts;
  private final int[] lines;

  /** For each place the article that begins there, or -1. */
  private final int[] begins;

  private ReadingOrder(List<ArticleSegment> drafts, int[] lines, int[] begins) {
    this.drafts = drafts;
    this.lines = lines;
    this.begins = begins;
  }

  static ReadingOrder of(List<ArticleSegment> drafts) {
    int size = drafts.stream().mapToInt(d -> d.lines().size()).sum();
    int[] lines = new int[size];
    int[] begins = new int[size];
    Arrays.fill(begins, -1);
    int at = 0;
    for (int d = 0; d < drafts.size(); d++) {
      List<Integer> own = drafts.get(d).lines();
      if (!own.isEmpty()) {
        begins[at] = d;
      }
      for (int line : own) {
        lines[at++] = line;
      }
    }
    return new ReadingOrder(drafts, lines, begins);
  }

  int size() {
    return lines.length;
  }

  /** Index of the line that stands at a place. */
  int line(int place) {
    return lines[place];
  }

  boolean begins(int place) {
    return begins[place] >= 0;
  }

  /** The article that begins at a place. */
  ArticleSegment article(int place) {
    return drafts.get(begins[place]);
  }

  /** The same lines after two pieces changed places. */
  ReadingOrder after(Exchange exchange) {
    int[] places = exchange.places(lines.length);
    int[] moved = new int[lines.length];
    int[] moves = new int[lines.length];
    for (int p = 0; p < places.length; p++) {
      moved[p] = lines[places[p]];
      moves[p] = begins[places[p]];
    }
    return new ReadingOrder(drafts, moved, moves);
  }

  /** The articles with the lines that now are theirs; who lost lines is marked so. */
  List<ArticleSegment> segments() {
    List<List<Integer>> own = new ArrayList<>();
    drafts.forEach(d -> own.add(new ArrayList<>()));
    int draft = 0;
    for (int p = 0; p < lines.length; p++) {
      draft = begins[p] >= 0 ? begins[p] : draft;
      own.get(draft).add(lines[p]);
    }
    List<ArticleSegment> segments = new ArrayList<>();
    for (int d = 0; d < own.size(); d++) {
      ArticleSegment before = drafts.get(d);
      Set<Integer> kept = new HashSet<>(own.get(d));
      boolean gave = !kept.containsAll(before.lines());
      segments.add(
          own.get(d).equals(before.lines())
              ? before
              : gave ? before.without(own.get(d)) : before.with(own.get(d)));
    }
    return segments;
  }
}
