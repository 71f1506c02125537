package kange.parse;

import kange.model.ParsedIssue;
import kange.text.SourceText;

/** The only door to parsing. Stateless and thread-safe; never throws for any text. */
public final class IssueParser {
  /** Reads an issue. Every non-blank line ends in exactly one article or one leftover. */
  public ParsedIssue parse(SourceText source) {
    throw new UnsupportedOperationException("not built yet: " + source.info().file());
  }
}
