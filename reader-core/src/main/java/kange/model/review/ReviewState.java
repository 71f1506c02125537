package kange.model.review;

import java.util.List;
import kange.model.issue.IssueDoubts;
import kange.model.issue.ParseWarning;
import kange.model.issue.ParsedIssue;

/**
 * An issue as it reads after what was done so far.
 *
 * @param keys one for each article, in the issue's order: it stays the article's own whatever is
 *     done; those the issue was filed with have the numbers from 0 on
 * @param lines all that are not blank
 * @param done revisions that hold
 * @param revisions all of them, those at the end taken back
 */
public record ReviewState(
    ParsedIssue issue,
    List<Integer> keys,
    List<ReviewLine> lines,
    int done,
    List<Revision> revisions) {
  /** Takes copies of the lists. */
  public ReviewState {
    keys = List.copyOf(keys);
    lines = List.copyOf(lines);
    revisions = List.copyOf(revisions);
  }

  /** Whether there is a revision to take back. */
  public boolean canUndo() {
    return done > 0;
  }

  /** Whether a revision was taken back that can be done again. */
  public boolean canRedo() {
    return done < revisions.size();
  }

  /** How many doubts are open, of the issue and of its articles. */
  public int doubts() {
    return IssueDoubts.count(issue);
  }

  /** The doubts of an article by its place, or of the issue for any other number. */
  public List<ParseWarning> doubtsOf(int article) {
    return article >= 0 && article < issue.articles().size()
        ? issue.articles().get(article).warnings()
        : issue.warnings();
  }
}
