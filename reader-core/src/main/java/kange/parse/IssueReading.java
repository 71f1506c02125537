package kange.parse;

import java.util.List;
import java.util.Optional;
import kange.model.explain.IssueExplanation;
import kange.model.issue.ContentsFormName;
import kange.model.issue.IssueCard;
import kange.model.issue.JournalProfile;
import kange.model.issue.ParsedIssue;
import kange.model.issue.ProposedCorrection;
import kange.model.issue.RoleChange;
import kange.parse.correction.FieldChanges;
import kange.parse.explain.IssueExplainer;
import kange.parse.explain.ReadIssue;
import kange.parse.line.LineReader;
import kange.parse.line.ProfileReader;
import kange.parse.line.TextLine;
import kange.parse.metadata.MetadataReader;
import kange.parse.metadata.MetadataReading;
import kange.parse.segment.IssueOutline;
import kange.parse.warning.ParseMessage;
import kange.text.SourceText;

/**
 * A source on its way to an issue. Its lines are read once and divided into articles once, unless a
 * profile says something of them: so the masthead can be asked for the journal first, and the
 * journal's profile be used after. For one thread.
 */
public final class IssueReading {
  private final SourceText source;
  private final List<TextLine> lines;
  private final IssueDivider divider;
  private final ReadingProgress told;
  private Optional<IssueOutline> plainOutline = Optional.empty();
  private Optional<ParsedIssue> plain = Optional.empty();

  /** The profile asked for last that says something of the lines, with the lines it marked. */
  private Optional<Profiled> profiled = Optional.empty();

  IssueReading(SourceText source, ReadingProgress told) {
    this.source = source;
    this.told = told;
    this.lines = LineReader.read(source.lines());
    told.reached(ReadingProgress.Stage.LINES);
    this.divider = new IssueDivider(lines, Optional.empty(), told);
  }

  /** What the issue says of itself, read without any profile. */
  public IssueCard masthead() {
    MetadataReading reading = MetadataReader.reading(IssueParser.leftoverLines(plainOutline()));
    return new IssueCard(reading.metadata(), reading.origins());
  }

  /** The issue as a profile lets it be read; the same object again where it changes nothing. */
  public ParsedIssue parse(JournalProfile profile) {
    Interruption.check();
    IssueDivider divided = divider(profile);
    if (divided != divider) {
      return heeding(profile, IssueParser.assemble(source.info(), divided.outline(), told));
    }
    if (plain.isEmpty()) {
      plain = Optional.of(IssueParser.assemble(source.info(), plainOutline(), told));
    }
    return plain.get();
  }

  /**
   * The issue as a librarian corrects it: what she says of lines is taken as known and everything
   * else is read anew with it, then fields say what she says. The same corrections give the same
   * issue.
   */
  public ParsedIssue parse(JournalProfile profile, List<ProposedCorrection> corrections) {
    boolean lined = corrections.stream().anyMatch(RoleChange.class::isInstance);
    ParsedIssue read =
        lined
            ? heeding(
                profile,
                IssueParser.assemble(source.info(), divider(profile).outline(corrections), told))
            : parse(profile);
    return FieldChanges.apply(read, corrections);
  }

  /** What {@link #parse} reads, with its decisions. */
  public IssueExplanation explain(JournalProfile profile) {
    IssueDivider divided = divider(profile);
    IssueOutline outline = divided == divider ? plainOutline() : divided.outline();
    ReadIssue read = IssueParser.read(source.info(), outline, told);
    return IssueExplainer.explain(read.with(heeding(profile, read.issue())));
  }

  /** Where a librarian says that there is no contents page, it is not doubtful that none is. */
  private static ParsedIssue heeding(JournalProfile profile, ParsedIssue read) {
    return profile.contents().filter(ContentsFormName.NO_PAGE::equals).isEmpty()
        ? read
        : read.with(
            read.warnings().stream()
                .filter(doubt -> !doubt.code().equals(ParseMessage.NO_CONTENTS.warning()))
                .toList());
  }

  /** What divides the lines as a profile marks them. */
  private record Profiled(JournalProfile profile, IssueDivider divider) {}

  private IssueDivider divider(JournalProfile profile) {
    if (profiled.filter(p -> p.profile().equals(profile)).isEmpty()) {
      List<TextLine> marked = new ProfileReader(profile).apply(lines);
      IssueDivider divided =
          marked.equals(lines) && profile.contents().isEmpty()
              ? divider
              : new IssueDivider(marked, profile.contents(), told);
      profiled = Optional.of(new Profiled(profile, divided));
    }
    return profiled.orElseThrow().divider();
  }

  private IssueOutline plainOutline() {
    if (plainOutline.isEmpty()) {
      Interruption.check();
      plainOutline = Optional.of(divider.outline());
    }
    return plainOutline.get();
  }
}
