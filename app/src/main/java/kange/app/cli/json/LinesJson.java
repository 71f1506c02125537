package kange.app.cli.json;

import java.util.List;
import kange.model.issue.LineRange;

/** Line ranges as pairs: {@code [[3,9],[12,12]]}. */
final class LinesJson {
  private LinesJson() {}

  static List<List<Integer>> of(List<LineRange> ranges) {
    return ranges.stream().map(r -> List.of(r.first(), r.last())).toList();
  }
}
