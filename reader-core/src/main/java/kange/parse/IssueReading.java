package kange.parse;

import java.util.List;
import java.util.Optional;
import kange.model.explain.IssueExplanation;
import kange.model.issue.IssueMetadata;
import kange.model.issue.JournalProfile;
import kange.model.issue.ParsedIssue;
import kange.parse.explain.IssueExplainer;
import kange.parse.line.LineReader;
import kange.parse.line.ProfileReader;
import kange.parse.line.TextLine;
import kange.parse.metadata.MetadataReader;
import kange.parse.segment.IssueOutline;
import kange.text.SourceText;

/**
 * A source on its way to an issue. Its lines are read once and divided into articles once, unless a
 * profile says something of them: so the masthead can be asked for the journal first, and the
 * journal's profile be used after. For one thread.
 */
public final class IssueReading {
  private final SourceText source;
  private final List<TextLine> lines;
  private Optional<IssueOutline> plainOutline = Optional.empty();
  private Optional<ParsedIssue> plain = Optional.empty();

  IssueReading(SourceText source) {
    this.source = source;
    this.lines = LineReader.read(source.lines());
  }

  /** What the issue says of itself, read without any profile. */
  public IssueMetadata masthead() {
    return MetadataReader.read(IssueParser.leftoverLines(plainOutline()));
  }

  /** The issue as a profile lets it be read; the same object again where it changes nothing. */
  public ParsedIssue parse(JournalProfile profile) {
    Optional<List<TextLine>> marked = marked(profile);
    if (marked.isPresent()) {
      return IssueParser.assemble(source.info(), IssueSegmenter.outline(marked.get()));
    }
    if (plain.isEmpty()) {
      plain = Optional.of(IssueParser.assemble(source.info(), plainOutline()));
    }
    return plain.get();
  }

  /** What {@link #parse} reads, with its decisions. */
  public IssueExplanation explain(JournalProfile profile) {
    IssueOutline outline =
        marked(profile).map(IssueSegmenter::outline).orElseGet(this::plainOutline);
    return IssueExplainer.explain(IssueParser.read(source.info(), outline));
  }

  /** The lines as a profile marks them; empty where it says nothing of them. */
  private Optional<List<TextLine>> marked(JournalProfile profile) {
    List<TextLine> marked = new ProfileReader(profile).apply(lines);
    return marked.equals(lines) ? Optional.empty() : Optional.of(marked);
  }

  private IssueOutline plainOutline() {
    if (plainOutline.isEmpty()) {
      plainOutline = Optional.of(IssueSegmenter.outline(lines));
    }
    return plainOutline.get();
  }
}
