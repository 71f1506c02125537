package kange.export.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A page on which everything has its place.
 *
 * @param running number of the article, from 0, that is told by the running head: the one that goes
 *     on at the top; none where an article begins there
 */
public record LaidPage(List<Part> parts, Optional<Integer> running) {
  /**
   * Rows of one article.
   *
   * @param article its number, from 0
   * @param begins whether it begins here
   */
  public record Part(int article, boolean begins, List<PlacedRow> rows) {
    public Part {
      rows = List.copyOf(rows);
    }

    /** Where its first row begins, from the top of the text area. */
    public double top() {
      return rows.stream().mapToDouble(PlacedRow::top).min().orElse(0);
    }
  }

  public LaidPage {
    parts = List.copyOf(parts);
  }

  /** The rows of all articles, in the order they are read in. */
  public List<PlacedRow> rows() {
    List<PlacedRow> rows = new ArrayList<>();
    parts.forEach(part -> rows.addAll(part.rows()));
    return rows;
  }
}
