package kange.model.issue;

import java.util.List;

/**
 * What a person should look at in an issue.
 *
 * @param articleCount of the whole issue
 * @param ofIssue doubts about the issue as a whole
 * @param ofArticles the articles with doubts, in printed order
 */
public record IssueDoubts(
    int articleCount, List<ParseWarning> ofIssue, List<OfArticle> ofArticles) {
  /**
   * An article with doubts.
   *
   * @param ordinal position in the issue, from 1
   * @param confidence from 0 (a guess) to 1 (everything agrees)
   * @param doubts at least one
   */
  public record OfArticle(
      long article, int ordinal, String title, double confidence, List<ParseWarning> doubts) {
    /** Takes copies of the lists. */
    public OfArticle {
      doubts = List.copyOf(doubts);
    }
  }

  /** Takes copies of the lists. */
  public IssueDoubts {
    ofIssue = List.copyOf(ofIssue);
    ofArticles = List.copyOf(ofArticles);
  }

  /** How many doubts are open in an issue and its articles. */
  public static int count(ParsedIssue issue) {
    return issue.warnings().size()
        + issue.articles().stream().mapToInt(a -> a.warnings().size()).sum();
  }
}
