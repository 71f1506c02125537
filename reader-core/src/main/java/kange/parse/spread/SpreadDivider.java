package kange.parse.spread;

import java.util.ArrayList;
import java.util.List;
import kange.parse.line.TextLine;

/** Divides a page into its articles: each has one head, of which the by-line is the surest sign. */
final class SpreadDivider {
  private final List<TextLine> lines;
  private final List<SpreadRole> roles;

  SpreadDivider(List<TextLine> lines, List<SpreadRole> roles) {
    this.lines = lines;
    this.roles = roles;
  }

  /** The first line of each article. */
  List<Integer> starts() {
    List<SpreadHead> heads = heads();
    List<Integer> starts = new ArrayList<>(List.of(0));
    boolean firstHeads = !heads.isEmpty() && noTextBefore(heads.getFirst().first());
    for (int k = 1; k < heads.size(); k++) {
      starts.add(cut(heads.get(k - 1), heads.get(k), firstHeads));
    }
    return starts;
  }

  List<SpreadHead> heads() {
    List<SpreadHead> heads = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (roles.get(i) == SpreadRole.BYLINE) {
        SpreadHead head = SpreadHead.above(i, roles);
        if (head.titled()) {
          heads.add(head);
        }
      }
    }
    return heads;
  }

  private boolean noTextBefore(int line) {
    return roles.subList(0, line).stream().noneMatch(r -> r == SpreadRole.TEXT);
  }

  /**
   * Articles are set further apart than their pieces; where several gaps are alike, a page that
   * begins with a head has each article begin with it, and one that does not has it end there.
   */
  private int cut(SpreadHead one, SpreadHead next, boolean headFirst) {
    if (headFirst) {
      return next.first();
    }
    int best = next.first();
    double bestScore = Double.NEGATIVE_INFINITY;
    for (int i = one.last() + 1; i <= next.first(); i++) {
      if (lines.get(i).gap() == 0) {
        continue;
      }
      double score = score(i);
      if (score > bestScore) {
        bestScore = score;
        best = i;
      }
    }
    return best;
  }

  private double score(int i) {
    SpreadRole above = roles.get(i - 1);
    SpreadRole here = roles.get(i);
    double score = Math.min(2, lines.get(i).gap());
    // Captions close an article; what follows them begins another.
    score += above == SpreadRole.CAPTION && here != SpreadRole.CAPTION ? 0.5 : 0;
    score -= here == SpreadRole.CAPTION ? 1 : 0;
    score -= above == SpreadRole.HEADING ? 1 : 0;
    score -= above == SpreadRole.TEXT && !lines.get(i - 1).endsSentence() ? 1 : 0;
    // Where paragraphs are set in, text that is not goes on from above.
    score -= here == SpreadRole.TEXT && !lines.get(i).indented() ? 0.5 : 0;
    return score;
  }
}
