package kange.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Characters that stand on one line of a page, and pieces of such lines between wide gaps. */
final class GlyphRows {
  /** Lines whose feet are nearer than this share of a character's size are one. */
  private static final double SAME_LINE = 0.4;

  /** Wider gaps than this many characters part pieces of a line: no word space is so wide. */
  static final double PIECE_GAP = 1.0;

  /** Letters set this far apart are words. */
  private static final double WORD_GAP = 0.25;

  /** Between Han characters, spaced titles have less than this. */
  private static final double BLANK_GAP = 0.8;

  private static final int MOST_BLANKS = 4;

  private GlyphRows() {}

  /**
   * A piece of a line.
   *
   * @param glyphs from left to right, at least one
   */
  record Piece(List<PrintedGlyph> glyphs) {
    double left() {
      return glyphs.getFirst().left();
    }

    double right() {
      return glyphs.stream().mapToDouble(PrintedGlyph::right).max().orElse(0);
    }

    double base() {
      return glyphs.getFirst().base();
    }

    double size() {
      return glyphs.stream().mapToDouble(PrintedGlyph::size).max().orElse(1);
    }
  }

  /** All pieces of a page's lines, line by line from above, each line from left to right. */
  static List<List<Piece>> of(List<PrintedGlyph> glyphs) {
    List<PrintedGlyph> sorted =
        glyphs.stream().sorted(Comparator.comparingDouble(PrintedGlyph::base)).toList();
    List<List<Piece>> rows = new ArrayList<>();
    List<PrintedGlyph> row = new ArrayList<>();
    for (PrintedGlyph glyph : sorted) {
      if (!row.isEmpty()
          && glyph.base() - row.getFirst().base()
              > SAME_LINE * Math.min(glyph.size(), row.getFirst().size())) {
        add(row, rows);
        row.clear();
      }
      row.add(glyph);
    }
    add(row, rows);
    return rows;
  }

  private static void add(List<PrintedGlyph> row, List<List<Piece>> rows) {
    List<Piece> pieces = pieces(row);
    if (!pieces.isEmpty()) {
      rows.add(pieces);
    }
  }

  private static List<Piece> pieces(List<PrintedGlyph> row) {
    List<PrintedGlyph> sorted =
        row.stream().sorted(Comparator.comparingDouble(PrintedGlyph::left)).toList();
    List<Piece> pieces = new ArrayList<>();
    List<PrintedGlyph> piece = new ArrayList<>();
    boolean space = false;
    for (PrintedGlyph next : sorted) {
      if (next.isSpace()) {
        space = true;
        continue;
      }
      PrintedGlyph glyph = space ? next.afterSpace() : next;
      space = false;
      if (!piece.isEmpty() && glyph.left() - piece.getLast().right() > PIECE_GAP * glyph.size()) {
        pieces.add(new Piece(List.copyOf(piece)));
        piece.clear();
      }
      piece.add(glyph);
    }
    if (!piece.isEmpty()) {
      pieces.add(new Piece(List.copyOf(piece)));
    }
    return pieces;
  }

  /** Pieces that stand on one line, as the line they make. */
  static PrintedLine line(List<Piece> pieces) {
    StringBuilder text = new StringBuilder();
    double right = pieces.getFirst().left();
    double size = 1;
    for (Piece piece : pieces) {
      for (PrintedGlyph glyph : piece.glyphs()) {
        if (!text.isEmpty()) {
          space(text, (glyph.left() - right) / glyph.size(), glyph);
        }
        text.append(glyph.text());
        right = Math.max(right, glyph.right());
        size = Math.max(size, glyph.size());
      }
    }
    Piece first = pieces.getFirst();
    return new PrintedLine(text.toString(), first.left(), right, first.base(), size);
  }

  private static void space(StringBuilder text, double gap, PrintedGlyph next) {
    boolean words =
        OcrWords.spaced(text.codePointBefore(text.length()))
            && OcrWords.spaced(next.text().codePointAt(0));
    if (gap > BLANK_GAP) {
      text.append("　".repeat(Math.min(MOST_BLANKS, (int) Math.max(1, Math.round(gap)))));
    } else if (next.spaced() || (words && gap > WORD_GAP)) {
      text.append(' ');
    }
  }
}
