package kange.model.explain;

import java.util.List;
import kange.model.issue.ParsedIssue;

/**
 * Why an issue was read as it was. For one thread.
 *
 * @param issue the parse that is explained
 * @param articles in printed order
 * @param lines all non-blank lines in the order of the file, each explained when it is asked for: a
 *     long file's explanations need never be held at once
 */
public record IssueExplanation(
    ParsedIssue issue,
    ContentsExplanation contents,
    List<FieldExplanation> fields,
    List<ArticleExplanation> articles,
    List<LineExplanation> lines) {
  /** Takes copies of the lists, but not of the lines. */
  public IssueExplanation {
    fields = List.copyOf(fields);
    articles = List.copyOf(articles);
  }
}
