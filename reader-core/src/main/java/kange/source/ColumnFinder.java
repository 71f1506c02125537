package kange.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kange.source.GlyphRows.Piece;

/**
 * Brings the lines of a page into reading order: bands of the page that have a gutter down their
 * midst are read column by column, what crosses the gutter ends the band. Figures or names set in a
 * narrow row of their own, as on a contents page, are no column.
 */
final class ColumnFinder {
  /** A gutter is this many characters wide at least. */
  private static final double GUTTER = 1.2;

  /** Columns of text have this many lines, on the side that has more. */
  private static final int LEAST_LINES = 4;

  /** And are this many characters wide. */
  private static final double LEAST_WIDTH = 8;

  /** Half of a column's lines fill this much of it: text does, lists do not. */
  private static final double FILLED = 0.7;

  private ColumnFinder() {}

  /** A stretch free of text between two places of a line. */
  private record Gap(double from, double to) {
    double width() {
      return to - from;
    }
  }

  /** Blocks of lines in reading order: full width, left column, right column, full width. */
  static List<List<PrintedLine>> blocks(List<List<Piece>> rows) {
    List<List<PrintedLine>> blocks = new ArrayList<>();
    List<List<Piece>> plain = new ArrayList<>();
    int at = 0;
    while (at < rows.size()) {
      Patience.check();
      Optional<Band> band = band(rows, at);
      if (band.isPresent()) {
        flush(plain, blocks);
        blocks.addAll(blocks(band.get().left()));
        blocks.addAll(blocks(band.get().right()));
        at = band.get().end();
      } else {
        plain.add(rows.get(at));
        at++;
      }
    }
    flush(plain, blocks);
    return blocks;
  }

  private static void flush(List<List<Piece>> rows, List<List<PrintedLine>> blocks) {
    if (!rows.isEmpty()) {
      blocks.add(rows.stream().map(GlyphRows::line).toList());
      rows.clear();
    }
  }

  /**
   * Rows with a gutter, and what stands on either side of it.
   *
   * @param end the first row that is not of it
   */
  private record Band(List<List<Piece>> left, List<List<Piece>> right, int end) {}

  private static Optional<Band> band(List<List<Piece>> rows, int from) {
    double size = rows.get(from).getFirst().size();
    List<Gap> open = gaps(rows.get(from), size);
    List<Gap> last = open;
    int end = from;
    while (end < rows.size() && !open.isEmpty()) {
      last = open;
      end++;
      open = end < rows.size() ? common(open, gaps(rows.get(end), size), size) : List.of();
    }
    Optional<Gap> gutter = last.stream().filter(g -> g.from() > 0 && g.to() < EDGE).findFirst();
    if (gutter.isEmpty()) {
      return Optional.empty();
    }
    double middle = (gutter.get().from() + gutter.get().to()) / 2;
    Band band = new Band(side(rows, from, end, middle, true), side(rows, from, end, middle, false), end);
    boolean columns = isText(band.left()) && isText(band.right());
    int most = Math.max(band.left().size(), band.right().size());
    return columns && most >= LEAST_LINES ? Optional.of(band) : Optional.empty();
  }

  /** Beyond any page. */
  private static final double EDGE = 1e6;

  /** What of a line's breadth is free, the margins too. */
  private static List<Gap> gaps(List<Piece> row, double size) {
    List<Gap> gaps = new ArrayList<>();
    double from = 0;
    for (Piece piece : row) {
      gaps.add(new Gap(from, piece.left()));
      from = Math.max(from, piece.right());
    }
    gaps.add(new Gap(from, EDGE));
    gaps.removeIf(gap -> gap.width() < GUTTER * size);
    return gaps;
  }

  private static List<Gap> common(List<Gap> some, List<Gap> others, double size) {
    List<Gap> both = new ArrayList<>();
    for (Gap one : some) {
      for (Gap other : others) {
        Gap gap = new Gap(Math.max(one.from(), other.from()), Math.min(one.to(), other.to()));
        if (gap.width() >= GUTTER * size) {
          both.add(gap);
        }
      }
    }
    return both;
  }

  private static List<List<Piece>> side(
      List<List<Piece>> rows, int from, int end, double middle, boolean left) {
    List<List<Piece>> side = new ArrayList<>();
    for (List<Piece> row : rows.subList(from, end)) {
      List<Piece> there = row.stream().filter(p -> (p.left() < middle) == left).toList();
      if (!there.isEmpty()) {
        side.add(there);
      }
    }
    return side;
  }

  private static boolean isText(List<List<Piece>> rows) {
    if (rows.isEmpty()) {
      return false;
    }
    List<PrintedLine> lines = rows.stream().map(GlyphRows::line).toList();
    double left = lines.stream().mapToDouble(PrintedLine::left).min().orElse(0);
    double right = lines.stream().mapToDouble(PrintedLine::right).max().orElse(0);
    double size = lines.stream().mapToDouble(PrintedLine::size).min().orElse(1);
    long full =
        lines.stream().filter(l -> l.right() - l.left() >= FILLED * (right - left)).count();
    return right - left >= LEAST_WIDTH * size && full * 2 >= lines.size();
  }
}
