package kange.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kange.model.issue.LineRange;
import kange.model.issue.ParsedIssue;
import kange.model.message.Message;

/** Holds what a parse lays claim to against its source: nothing lost, nothing twice. */
public final class LineCoverage {
  private LineCoverage() {}

  public static List<LineRange> claims(ParsedIssue parsed) {
    List<LineRange> claims = new ArrayList<>();
    parsed.articles().forEach(a -> claims.addAll(a.lines()));
    parsed.other().forEach(o -> claims.addAll(o.lines()));
    return claims;
  }

  /** What is wrong, for {@link CheckMessage#OF_ISSUE}; empty when every line is accounted for. */
  public static Optional<Message> fault(List<LineRange> claims, List<String> lines) {
    int[] owners = new int[lines.size() + 1];
    for (LineRange claim : claims) {
      if (claim.last() > lines.size()) {
        return Optional.of(Message.of(CheckMessage.LINES_BEYOND_SOURCE));
      }
      for (int line = claim.first(); line <= claim.last(); line++) {
        owners[line]++;
      }
    }
    for (int line = 1; line < owners.length; line++) {
      boolean blank = lines.get(line - 1).isBlank();
      if (owners[line] == 0 && !blank) {
        return Optional.of(Message.of(CheckMessage.LINE_UNASSIGNED, line));
      }
      if (owners[line] > 1 && !blank) {
        return Optional.of(Message.of(CheckMessage.LINE_ASSIGNED_TWICE, line, owners[line]));
      }
    }
    return Optional.empty();
  }
}
