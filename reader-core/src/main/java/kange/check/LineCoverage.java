package kange.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kange.model.issue.LineRange;
import kange.model.issue.ParsedIssue;

/** Holds what a parse lays claim to against its source: nothing lost, nothing twice. */
public final class LineCoverage {
  private LineCoverage() {}

  public static List<LineRange> claims(ParsedIssue parsed) {
    List<LineRange> claims = new ArrayList<>();
    parsed.articles().forEach(a -> claims.addAll(a.lines()));
    parsed.other().forEach(o -> claims.addAll(o.lines()));
    return claims;
  }

  /** What is wrong, to be read behind the issue's name; empty when every line is accounted for. */
  public static Optional<String> fault(List<LineRange> claims, List<String> lines) {
    int[] owners = new int[lines.size() + 1];
    for (LineRange claim : claims) {
      if (claim.last() > lines.size()) {
        return Optional.of("记录的行号超出了原文");
      }
      for (int line = claim.first(); line <= claim.last(); line++) {
        owners[line]++;
      }
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
}
