package kange.archive;

import java.util.List;
import java.util.Optional;
import kange.model.LineRange;
import kange.model.ParsedIssue;

/** Holds a parse against its source: nothing lost, nothing twice. */
final class LineAccount {
  private LineAccount() {}

  /** What is wrong, to be read behind the issue's name; empty when every line is accounted for. */
  static Optional<String> fault(ParsedIssue parsed, List<String> lines) {
    int[] owners = new int[lines.size() + 1];
    boolean[] inside = {true};
    parsed.articles().forEach(a -> inside[0] &= count(a.lines(), owners));
    parsed.other().forEach(o -> inside[0] &= count(o.lines(), owners));
    if (!inside[0]) {
      return Optional.of("记录的行号超出了原文");
    }
    for (int line = 1; line < owners.length; line++) {
      boolean blank = lines.get(line - 1).isBlank();
      if (owners[line] == 0 && !blank) {
        return Optional.of("的第 " + line + " 行没有归入任何文章");
      }
      if (owners[line] > 1 && !blank) {
        return Optional.of("的第 " + line + " 行重复归入了 " + owners[line] + " 处");
      }
    }
    return Optional.empty();
  }

  private static boolean count(List<LineRange> ranges, int[] owners) {
    for (LineRange range : ranges) {
      if (range.last() >= owners.length) {
        return false;
      }
      for (int line = range.first(); line <= range.last(); line++) {
        owners[line]++;
      }
    }
    return true;
  }
}
