package kange.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kange.source.GlyphRows.Piece;

/**
 * Brings the lines of a page into reading order: bands of the page that have a gutter down their
 * midst are read column by column, what crosses the gutter ends the band. Figures or names set in a
 * narrow row of their own, as on a contents page, are no column; but where text on other pages
 * stands in columns, lists at the same place do, too.
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

  /** Lines begin at one place when they begin no further than this many characters from it. */
  private static final double SAME_PLACE = 0.6;

  /** A paragraph's first line is set in by so many characters. */
  private static final double INDENT = 2;

  /** Beyond any page. */
  private static final double EDGE = 1e6;

  private final List<Gutter> known;

  private ColumnFinder(List<Gutter> known) {
    this.known = known;
  }

  /** A stretch free of text between two places of a line. */
  private record Gap(double from, double to) {
    double width() {
      return to - from;
    }
  }

  /**
   * A gutter that text stands on both sides of.
   *
   * @param right where the column on its right begins
   */
  private record Gutter(double middle, double right) {}

  /**
   * Rows with a gutter, and what stands on either side of it.
   *
   * @param end the first row that is not of it
   */
  private record Band(List<List<Piece>> left, List<List<Piece>> right, Gap gutter, int end) {
    boolean isText() {
      return ColumnFinder.isText(left)
          && ColumnFinder.isText(right)
          && Math.max(left.size(), right.size()) >= LEAST_LINES;
    }

    Gutter known() {
      return new Gutter((gutter.from() + gutter.to()) / 2, gutter.to());
    }
  }

  /** One that knows the columns of all these pages. */
  static ColumnFinder of(List<List<List<Piece>>> pages) {
    List<Gutter> found = new ArrayList<>();
    ColumnFinder strict = new ColumnFinder(List.of());
    for (List<List<Piece>> rows : pages) {
      int at = 0;
      while (at < rows.size()) {
        Patience.check();
        Optional<Band> band = strict.band(rows, at);
        band.ifPresent(b -> found.add(b.known()));
        at = band.map(Band::end).orElse(at + 1);
      }
    }
    return new ColumnFinder(found);
  }

  /** Blocks of lines in reading order: full width, left column, right column, full width. */
  List<List<PrintedLine>> blocks(List<List<Piece>> rows) {
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

  private Optional<Band> band(List<List<Piece>> rows, int from) {
    double size = rows.get(from).getFirst().size();
    List<Gap> open = gaps(rows.get(from), size);
    Optional<Gap> gutter = inside(open);
    int end = from + 1;
    while (end < rows.size()) {
      open = common(open, gaps(rows.get(end), size), size);
      Optional<Gap> narrower = inside(open);
      if (open.isEmpty() || (gutter.isPresent() && narrower.isEmpty())) {
        break;
      }
      gutter = narrower;
      end++;
    }
    int last = end;
    return gutter
        .map(
            gap ->
                new Band(
                    side(rows.subList(from, last), gap, true),
                    side(rows.subList(from, last), gap, false),
                    gap,
                    last))
        .filter(band -> !band.left().isEmpty() && !band.right().isEmpty())
        .filter(band -> band.isText() || isKnown(band, size));
  }

  /** Whether text elsewhere has a gutter there, and what is right of it begins where that does. */
  private boolean isKnown(Band band, double size) {
    return known.stream()
        .filter(g -> g.middle() > band.gutter().from() && g.middle() < band.gutter().to())
        .anyMatch(
            g ->
                band.right().stream().filter(row -> beginsAt(g.right(), row, size)).count() * 2
                    >= band.right().size());
  }

  private static boolean beginsAt(double place, List<Piece> row, double size) {
    double off = (row.getFirst().left() - place) / size;
    return Math.abs(off) < SAME_PLACE || Math.abs(off - INDENT) < SAME_PLACE;
  }

  /** A gap that is none of the margins: one where text has its gutter before others. */
  private Optional<Gap> inside(List<Gap> gaps) {
    List<Gap> inside = gaps.stream().filter(gap -> gap.from() > 0 && gap.to() < EDGE).toList();
    return inside.stream()
        .filter(
            gap -> known.stream().anyMatch(g -> g.middle() > gap.from() && g.middle() < gap.to()))
        .findFirst()
        .or(() -> inside.stream().findFirst());
  }

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

  private static List<List<Piece>> side(List<List<Piece>> rows, Gap gutter, boolean left) {
    double middle = (gutter.from() + gutter.to()) / 2;
    List<List<Piece>> side = new ArrayList<>();
    for (List<Piece> row : rows) {
      List<Piece> there = row.stream().filter(p -> (p.left() < middle) == left).toList();
      if (!there.isEmpty()) {
        side.add(there);
      }
    }
    return side;
  }

  private static double ink(List<Piece> row) {
    return row.stream().mapToDouble(piece -> piece.right() - piece.left()).sum();
  }

  private static boolean isText(List<List<Piece>> rows) {
    if (rows.isEmpty()) {
      return false;
    }
    List<PrintedLine> lines = rows.stream().map(GlyphRows::line).toList();
    double left = lines.stream().mapToDouble(PrintedLine::left).min().orElse(0);
    double right = lines.stream().mapToDouble(PrintedLine::right).max().orElse(0);
    double size = lines.stream().mapToDouble(PrintedLine::size).min().orElse(1);
    long full = rows.stream().filter(row -> ink(row) >= FILLED * (right - left)).count();
    return right - left >= LEAST_WIDTH * size && full * 2 >= lines.size();
  }
}
