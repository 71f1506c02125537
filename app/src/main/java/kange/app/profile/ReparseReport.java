package kange.app.profile;

import java.util.ArrayList;
import java.util.List;
import kange.archive.Archive;
import kange.model.ArchiveException;
import kange.model.Progress;
import kange.model.catalogue.IssueFilter;
import kange.model.catalogue.IssueSummary;
import kange.model.message.Message;

/**
 * What came of reading a journal's issues again.
 *
 * @param read issues read, whether they changed or not
 * @param changed of these, the ones that read differently now
 * @param failures one for each issue that could not be read
 */
record ReparseReport(int read, int changed, List<Message> failures, boolean cancelled) {
  ReparseReport {
    failures = List.copyOf(failures);
  }

  /** The journal's issues in an archive, newest first. */
  static List<IssueSummary> issues(Archive archive, String journal) {
    return archive.catalogue().issues(IssueFilter.ofJournal(journal), 0, Integer.MAX_VALUE);
  }

  /** Reads them again one by one; one that fails does not stop the others. */
  static ReparseReport run(Archive archive, String journal, Progress progress) {
    List<IssueSummary> issues = issues(archive, journal);
    List<Message> failures = new ArrayList<>();
    int read = 0;
    int changed = 0;
    for (IssueSummary issue : issues) {
      if (progress.cancelled()) {
        return new ReparseReport(read, changed, failures, true);
      }
      progress.at(read + failures.size(), issues.size(), issue.label());
      try {
        changed += archive.profiles().reread(issue.id()) ? 1 : 0;
        read++;
      } catch (ArchiveException e) {
        failures.add(e.message());
      }
    }
    progress.at(issues.size(), issues.size(), "");
    return new ReparseReport(read, changed, failures, false);
  }
}
