package kange.intake;

import java.util.function.BiFunction;
import java.util.function.DoubleConsumer;
import kange.model.issue.IssueCard;
import kange.model.issue.JournalProfile;
import kange.model.issue.ParsedIssue;
import kange.parse.IssueReading;
import kange.store.issue.ProfileStore;

/** Reads issues with what the archive knows of their journals' habits. Thread-safe. */
public final class ProfiledParser {
  private final ProfileStore profiles;
  private final BiFunction<IssueFile, DoubleConsumer, IssueReading> opening;

  public ProfiledParser(ProfileStore profiles) {
    this(profiles, IssueFile::open);
  }

  /**
   * @param opening decodes a file; asked once for each
   */
  ProfiledParser(
      ProfileStore profiles, BiFunction<IssueFile, DoubleConsumer, IssueReading> opening) {
    this.profiles = profiles;
    this.opening = opening;
  }

  /** Reads a file whose journal only the file itself can tell. */
  ParsedIssue read(IssueFile file) {
    return read(file, fraction -> {});
  }

  /**
   * As above.
   *
   * @param told how much of the reading is done, from 0 to 1
   */
  ParsedIssue read(IssueFile file, DoubleConsumer told) {
    IssueReading reading = opening.apply(file, told);
    IssueCard masthead = file.step(reading::masthead);
    return read(file, reading, masthead, masthead.metadata().journalLabel(file.name()));
  }

  /** Reads a file of a journal that is known already. */
  ParsedIssue read(IssueFile file, String journal) {
    IssueReading reading = opening.apply(file, share -> {});
    return read(file, reading, file.step(reading::masthead), journal);
  }

  /**
   * The masthead's word is that of the plain reading: a running head that habits say to pass over
   * must not take the issue's name away, and with it the way to its profile.
   */
  private ParsedIssue read(
      IssueFile file, IssueReading reading, IssueCard masthead, String journal) {
    JournalProfile profile = profiles.find(journal);
    return file.step(() -> reading.parse(profile)).with(masthead);
  }
}
