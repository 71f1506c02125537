package kange.parse.explain;

import java.util.List;
import kange.model.issue.ParsedIssue;
import kange.parse.article.ReadArticle;
import kange.parse.doubt.ArticleJudge;
import kange.parse.metadata.MetadataReading;
import kange.parse.segment.IssueOutline;

/**
 * A parsed issue with all that it was made of: what is explained is what was parsed.
 *
 * @param articles in the order of the issue's
 * @param judge of these articles
 */
public record ReadIssue(
    ParsedIssue issue,
    IssueOutline outline,
    List<ReadArticle> articles,
    ArticleJudge judge,
    MetadataReading facts) {
  public ReadIssue {
    articles = List.copyOf(articles);
  }

  /** Made of the same, and reading so. */
  public ReadIssue with(ParsedIssue reading) {
    return new ReadIssue(reading, outline, articles, judge, facts);
  }
}
