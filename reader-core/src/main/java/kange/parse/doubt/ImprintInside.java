package kange.parse.doubt;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kange.model.issue.ArticleField;
import kange.model.issue.LineRange;
import kange.model.issue.LineRole;
import kange.model.issue.ParseWarning;
import kange.model.issue.Proposal;
import kange.model.issue.RoleChange;
import kange.parse.article.ReadArticle;
import kange.parse.line.JournalPhrases;
import kange.parse.line.TextLine;
import kange.parse.segment.IssueOutline;
import kange.parse.warning.ParseMessage;
import kange.parse.warning.ParseWarnings;

/**
 * The journal's own imprint within the text of an article: pages of a cover that a scan left there.
 * No article says who printed it, and in how many copies.
 */
final class ImprintInside {
  /** Nothing else was found that such lines may be. */
  private static final double LIKELY = 0.9;

  private ImprintInside() {}

  /** A warning about these lines, which proposes to take them for the masthead they are. */
  static Optional<ParseWarning> of(IssueOutline outline, ReadArticle read) {
    List<Integer> body = read.head().body();
    Set<Integer> numbers = new TreeSet<>();
    int at = 0;
    while (at < body.size()) {
      boolean imprint = JournalPhrases.isImprint(text(outline, body, at));
      at = imprint ? add(numbers, outline, body, at) : at + 1;
    }
    if (numbers.isEmpty()) {
      return Optional.empty();
    }
    List<LineRange> lines = LineRange.of(numbers);
    Proposal masthead = new Proposal(List.of(new RoleChange(lines, LineRole.MASTHEAD)), LIKELY);
    return Optional.of(
        ParseWarnings.warning(ParseMessage.IMPRINT_INSIDE, lines)
            .with(Optional.of(ArticleField.LINES), List.of(masthead)));
  }

  /**
   * With the lines around it that are fields of a masthead, too.
   *
   * @return where the text goes on
   */
  private static int add(Set<Integer> numbers, IssueOutline outline, List<Integer> body, int at) {
    int from = at;
    while (from > 0 && JournalPhrases.holdsMastheadField(text(outline, body, from - 1))) {
      from--;
    }
    int to = at + 1;
    while (to < body.size() && JournalPhrases.holdsMastheadField(text(outline, body, to))) {
      to++;
    }
    for (int i : body.subList(from, to)) {
      TextLine line = outline.lines().get(i);
      for (int n = line.number(); n <= line.last(); n++) {
        numbers.add(n);
      }
    }
    return to;
  }

  private static String text(IssueOutline outline, List<Integer> body, int at) {
    return outline.lines().get(body.get(at)).text();
  }
}
