package kange.app.reader.outline;

import java.util.ArrayList;
import java.util.List;
import kange.app.reader.page.ReaderRow;

/** The headings inside an article, in reading order. */
public record Outline(List<Entry> entries) {
  public static final Outline NONE = new Outline(List.of());

  /**
   * One heading.
   *
   * @param depth 0 for the highest level this article has
   */
  record Entry(int row, String text, int depth) {}

  public Outline {
    entries = List.copyOf(entries);
  }

  public static Outline of(List<ReaderRow> rows) {
    int highest =
        rows.stream()
            .filter(r -> r.kind() == ReaderRow.Kind.HEADING)
            .mapToInt(ReaderRow::level)
            .min()
            .orElse(0);
    List<Entry> entries = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      ReaderRow r = rows.get(row);
      if (r.kind() == ReaderRow.Kind.HEADING) {
        entries.add(new Entry(row, r.text(), r.level() - highest));
      }
    }
    return new Outline(entries);
  }

  /** Index of the heading a row stands under, or -1 above the first. */
  int at(int row) {
    int at = -1;
    while (at + 1 < entries.size() && entries.get(at + 1).row() <= row) {
      at++;
    }
    return at;
  }

  /** One heading says nothing that the title does not. */
  boolean worthShowing() {
    return entries.size() > 1;
  }
}
