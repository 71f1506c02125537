package kange.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kange.model.ArchiveException;
import kange.model.issue.JournalProfile;
import kange.model.issue.ParseWarning;
import kange.model.issue.ParsedIssue;
import kange.model.source.IssueSource;
import kange.store.Stores;

/** Reads the source of an issue as if it were filed again; nothing is written. Thread-safe. */
public final class SourceReparser {
  private final Stores stores;

  public SourceReparser(Stores stores) {
    this.stores = stores;
  }

  /**
   * The issue as its source reads, with the doubts that were raised when it was filed: by the
   * habits of then, by those the archive knows of its journal today, and by none. Each is read
   * once.
   *
   * @param then what was known of its journal when it was filed, if that is known
   * @return likeliest first, one alone where nothing was ever known
   * @throws ArchiveException when the source is not there or cannot be read
   */
  public List<ParsedIssue> read(long issue, Optional<JournalProfile> then) {
    IssueSource kept =
        stores
            .sources()
            .find(issue)
            .orElseThrow(() -> ArchiveException.of(IntakeMessage.ISSUE_UNKNOWN, issue));
    String file = stores.sources().name(issue).orElse("");
    IssueFile source = IssueFile.of(file, kept);
    ParsedIssue plain = new ProfiledParser(stores.profiles()).read(source);
    String journal = plain.issue().journalLabel(file);
    JournalProfile today = stores.profiles().find(journal);
    List<ParseWarning> doubts = doubtedThen(issue);
    return Stream.concat(then.stream(), Stream.of(today, JournalProfile.NONE))
        .distinct()
        .map(
            habits ->
                habits.equals(today)
                    ? plain
                    : ProfiledParser.trying(stores.profiles(), journal, habits).read(source))
        .map(read -> FilingDoubts.asFiled(read, doubts))
        .toList();
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
