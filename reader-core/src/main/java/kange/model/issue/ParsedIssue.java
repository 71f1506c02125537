package kange.model.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * An issue as read from one source file. Every non-blank line of the file is in exactly one article
 * or one leftover.
 *
 * @param columns 栏目 in the order of the contents page
 * @param articles in printed order
 * @param warnings about the issue as a whole; each article carries its own besides
 * @param origins where the fields of the card come from, of those that say anything; that of the
 *     journal also where something else stands in for it. Empty for what was filed before they were
 *     kept
 */
public record ParsedIssue(
    SourceInfo source,
    IssueMetadata issue,
    List<String> columns,
    List<Article> articles,
    List<Leftover> other,
    List<ParseWarning> warnings,
    Map<CardField, FieldOrigin> origins) {
  /** Takes copies of the lists. */
  public ParsedIssue {
    columns = List.copyOf(columns);
    articles = List.copyOf(articles);
    other = List.copyOf(other);
    warnings = List.copyOf(warnings);
    origins = Map.copyOf(origins);
  }

  /** An issue of which nobody knows where its card comes from. */
  public ParsedIssue(
      SourceInfo source,
      IssueMetadata issue,
      List<String> columns,
      List<Article> articles,
      List<Leftover> other,
      List<ParseWarning> warnings) {
    this(source, issue, columns, articles, other, warnings, Map.of());
  }

  /** The same reading under another masthead. */
  public ParsedIssue with(IssueCard masthead) {
    return new ParsedIssue(
        source, masthead.metadata(), columns, articles, other, warnings, masthead.origins());
  }

  /** The same reading, of a file of another name. */
  public ParsedIssue ofFile(String file) {
    SourceInfo called = new SourceInfo(file, source.sha256(), source.charset(), source.lines());
    return new ParsedIssue(called, issue, columns, articles, other, warnings, origins);
  }

  /** The same reading with other things to look at in the issue as a whole. */
  public ParsedIssue with(List<ParseWarning> doubts) {
    return new ParsedIssue(source, issue, columns, articles, other, doubts, origins);
  }

  /** The same reading with more to look at. */
  public ParsedIssue withAlso(List<ParseWarning> more) {
    List<ParseWarning> all = new ArrayList<>(warnings);
    all.addAll(more);
    return with(all);
  }
}
