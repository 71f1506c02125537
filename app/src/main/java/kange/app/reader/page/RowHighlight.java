package kange.app.reader.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kange.model.issue.BlockSpan;
import kange.model.issue.Span;
import kange.model.marks.Highlight;

/** A highlight where it is painted: in which row of the page, and where in the row's text. */
public record RowHighlight(int row, Span span, Highlight highlight) {
  /** Finds the rows; highlights whose words the article does not hold any more are left out. */
  public static List<RowHighlight> of(List<Highlight> highlights, List<ReaderRow> rows) {
    List<RowHighlight> painted = new ArrayList<>();
    for (Highlight highlight : highlights) {
      highlight
          .place()
          .ifPresent(
              place -> {
                int row = rowOf(place.block(), rows);
                if (row >= 0 && place.span().end() <= rows.get(row).text().length()) {
                  painted.add(new RowHighlight(row, place.span(), highlight));
                }
              });
    }
    return painted;
  }

  /** The places a selection covers: one in each block; what stands around the text has none. */
  public static List<BlockSpan> places(TextSelection selection, List<ReaderRow> rows) {
    List<BlockSpan> places = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      int block = rows.get(row).block();
      if (block >= 0) {
        selection
            .in(row, rows.get(row).text().length())
            .ifPresent(span -> places.add(new BlockSpan(block, span)));
      }
    }
    return places;
  }

  /** The words to begin at, where the page holds them. */
  public static Optional<ReaderPage.Hit> hit(
      kange.app.shell.Place.Article.Spot spot, List<ReaderRow> rows) {
    if (!(spot instanceof kange.app.shell.Place.Article.Spot.Words words)) {
      return Optional.empty();
    }
    int row = rowOf(words.place().block(), rows);
    boolean there = row >= 0 && words.place().span().end() <= rows.get(row).text().length();
    return there ? Optional.of(new ReaderPage.Hit(row, words.place().span())) : Optional.empty();
  }

  boolean covers(TextSelection.Point point) {
    return row == point.row() && span.start() <= point.offset() && point.offset() <= span.end();
  }

  static int rowOf(int block, List<ReaderRow> rows) {
    for (int row = 0; row < rows.size(); row++) {
      if (rows.get(row).block() == block) {
        return row;
      }
    }
    return -1;
  }
}
