package kange.parse.synthetic;

import java.util.ArrayList;
import java.util.List;

/** Breaks and joins lines; the pieces stay their owner's. */
final class LineDamage {
  private LineDamage() {}

  /** No line longer than so many characters. */
  static SyntheticIssue wrapped(SyntheticIssue issue, int width) {
    List<OwnedLine> lines = new ArrayList<>();
    for (OwnedLine line : issue.lines()) {
      if (line.isBlank()) {
        lines.add(line);
      }
      for (int from = 0; !line.isBlank() && from < line.text().length(); from += width) {
        int to = Math.min(line.text().length(), from + width);
        if (!line.text().substring(from, to).isBlank()) {
          lines.add(line.with(line.text().substring(from, to)));
        }
      }
    }
    return issue.withLines(lines);
  }

  /** A share of the lines is one with the next of the same owner, in reading order. */
  static SyntheticIssue runTogether(SyntheticIssue issue, double share, Dice dice) {
    List<OwnedLine> lines = new ArrayList<>();
    int last = -1;
    int lastOrder = 0;
    for (OwnedLine line : issue.renumbered().lines()) {
      boolean next =
          last >= 0
              && line.sameOwner(lines.get(last))
              && (!line.isArticle() || line.order() == lastOrder + SyntheticIssue.STEP);
      if (next && !line.isBlank() && !line.text().startsWith("#") && dice.chance(share)) {
        OwnedLine before = lines.get(last);
        lines.subList(last, lines.size()).clear();
        lines.add(before.with(before.text() + line.text()));
      } else {
        lines.add(line);
      }
      last = line.isBlank() ? last : lines.size() - 1;
      lastOrder = line.isBlank() ? lastOrder : line.order();
    }
    return issue.withLines(lines);
  }

  /** So many blank lines for each there was. */
  static SyntheticIssue blanks(SyntheticIssue issue, int times) {
    List<OwnedLine> lines = new ArrayList<>();
    for (OwnedLine line : issue.lines()) {
      for (int i = line.isBlank() ? times : 1; i > 0; i--) {
        lines.add(line);
      }
    }
    return issue.withLines(lines);
  }
}
