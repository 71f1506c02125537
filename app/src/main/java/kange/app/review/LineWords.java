package kange.app.review;

import java.util.List;
import java.util.stream.Collectors;
import kange.model.issue.LineRange;

/** Lines as people write them: 12-15、18. */
final class LineWords {
  /** More runs than these are only begun. */
  private static final int TOLD = 6;

  private LineWords() {}

  static String of(List<LineRange> lines) {
    String told =
        lines.stream().limit(TOLD).map(LineRange::toString).collect(Collectors.joining("、"));
    return lines.size() > TOLD ? told + "…" : told;
  }
}
