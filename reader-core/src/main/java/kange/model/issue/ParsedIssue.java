package kange.model.issue;

import java.util.List;

/**
 * An issue as read from one source file. Every non-blank line of the file is in exactly one article
 * or one leftover.
 *
 * @param columns 栏目 in the order of the contents page
 * @param articles in printed order
 * @param warnings about the issue as a whole; each article carries its own besides
 */
public record ParsedIssue(
    SourceInfo source,
    IssueMetadata issue,
    List<String> columns,
    List<Article> articles,
    List<Leftover> other,
    List<ParseWarning> warnings) {
  /** Takes copies of the lists. */
  public ParsedIssue {
    columns = List.copyOf(columns);
    articles = List.copyOf(articles);
    other = List.copyOf(other);
    warnings = List.copyOf(warnings);
  }

  /** The same reading under another masthead. */
  public ParsedIssue with(IssueMetadata masthead) {
    return new ParsedIssue(source, masthead, columns, articles, other, warnings);
  }
}
