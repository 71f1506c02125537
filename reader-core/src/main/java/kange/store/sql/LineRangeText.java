package kange.store.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kange.model.issue.LineRange;

/** Line ranges as one text, "12-15,18", in the order given. */
public final class LineRangeText {
  private LineRangeText() {}

  public static String write(List<LineRange> ranges) {
    return ranges.stream().map(LineRange::toString).collect(Collectors.joining(","));
  }

  public static List<LineRange> read(String text) {
    List<LineRange> ranges = new ArrayList<>();
    if (text.isEmpty()) {
      return ranges;
    }
    for (String range : text.split(",", -1)) {
      int dash = range.indexOf('-');
      int first = Integer.parseInt(dash < 0 ? range : range.substring(0, dash));
      ranges.add(
          new LineRange(first, dash < 0 ? first : Integer.parseInt(range.substring(dash + 1))));
    }
    return ranges;
  }
}
