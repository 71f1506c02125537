package kange.intake;

import kange.model.issue.JournalProfile;
import kange.model.issue.ParsedIssue;
import kange.store.issue.ProfileStore;

/** Reads issues with what the archive knows of their journals' habits. Thread-safe. */
public final class ProfiledParser {
  private final ProfileStore profiles;

  public ProfiledParser(ProfileStore profiles) {
    this.profiles = profiles;
  }

  /** Reads a file whose journal only the file itself can tell. */
  ParsedIssue read(IssueFile file) {
    ParsedIssue plain = file.parse();
    return withHabits(file, plain, plain.issue().journalLabel(file.name()));
  }

  /** Reads a file of a journal that is known already. */
  ParsedIssue read(IssueFile file, String journal) {
    return withHabits(file, file.parse(), journal);
  }

  /**
   * The masthead's word is that of the plain reading: a running head that habits say to pass over
   * must not take the issue's name away, and with it the way to its profile.
   */
  private ParsedIssue withHabits(IssueFile file, ParsedIssue plain, String journal) {
    JournalProfile profile = profiles.find(journal);
    if (profile.isEmpty()) {
      return plain;
    }
    ParsedIssue read = file.parse(profile);
    return new ParsedIssue(
        read.source(),
        plain.issue(),
        read.columns(),
        read.articles(),
        read.other(),
        read.warnings());
  }
}
