package kange.intake;

import java.util.List;
import java.util.Optional;
import kange.model.ArchiveException;
import kange.model.issue.JournalProfile;
import kange.model.issue.ParseWarning;
import kange.model.issue.ParsedIssue;
import kange.store.Stores;

/** Reads the source of an issue as if it were filed again; nothing is written. Thread-safe. */
public final class SourceReparser {
  private final Stores stores;

  public SourceReparser(Stores stores) {
    this.stores = stores;
  }

  /**
   * The issue as its source reads, with the doubts that were raised when it was filed.
   *
   * @param habits what is known of its journal; empty for what the archive knows today
   * @throws ArchiveException when the source is not there or cannot be read
   */
  public ParsedIssue read(long issue, Optional<JournalProfile> habits) {
    byte[] bytes =
        stores
            .issues()
            .sourceBytes(issue)
            .orElseThrow(() -> ArchiveException.of(IntakeMessage.ISSUE_UNKNOWN, issue));
    String file = stores.issues().sourceName(issue).orElse("");
    IssueFile source = IssueFile.of(file, bytes);
    ProfiledParser parser = new ProfiledParser(stores.profiles());
    ParsedIssue plain = parser.read(source);
    ParsedIssue read =
        habits
            .map(
                profile ->
                    ProfiledParser.trying(
                            stores.profiles(), plain.issue().journalLabel(file), profile)
                        .read(source))
            .orElse(plain);
    return FilingDoubts.asFiled(read, doubtedThen(issue));
  }

  private List<ParseWarning> doubtedThen(long issue) {
    try {
      return stores.issues().doubtsOfIssue(issue);
    } catch (ArchiveException e) {
      // They are what is damaged: there may have been none of the archive's own.
      return List.of();
    }
  }
}
