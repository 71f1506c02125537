package kange.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import kange.model.ArchiveException;
import kange.model.Progress;
import kange.model.catalogue.IssueSummary;
import kange.model.history.Operation;
import kange.model.intake.ImportOptions;
import kange.model.intake.ImportOutcome;
import kange.model.issue.JournalProfile;
import kange.model.issue.ParsedIssue;
import kange.model.source.IssueSource;
import kange.model.source.SourceName;
import kange.review.Carried;
import kange.review.Review;
import kange.review.ReviewSource;
import kange.store.Stores;
import kange.store.issue.ReviewStore;

/**
 * Brings the issues of another archive in: each is read as its source reads here, with the lines
 * that were taken from it there, and with what was put right in it there. The same issue is told
 * from others as that of a file is. One transaction an issue.
 */
public final class IssueTransfer {
  private final Stores there;
  private final Stores here;
  private final ProfiledParser reading;
  private final IssueFiler filer;
  private final Progress progress;

  /**
   * @param there the other archive; only read
   * @param changed called after each issue that was written
   * @param by the act that all of it is, for the log
   */
  public IssueTransfer(
      Stores there,
      Stores here,
      ImportOptions options,
      Progress progress,
      Runnable changed,
      Operation by) {
    this.there = there;
    this.here = here;
    this.reading = new ProfiledParser(here.profiles());
    this.progress = progress;
    this.filer = new IssueFiler(here, reading, options, by, progress::cancelled, changed);
  }

  /**
   * Brings all of them in.
   *
   * @param archive what people call the other archive: issues are named in it
   * @param each told what became of an issue as soon as that is known
   * @throws CancellationException when it was stopped; what is filed by then stays
   */
  public void run(Path archive, Consumer<ImportOutcome> each) {
    List<IssueSummary> issues = there.issues().all();
    for (int i = 0; i < issues.size(); i++) {
      IssueSummary issue = issues.get(i);
      progress.refuseWhenCancelled();
      progress.at(i, issues.size(), issue.label());
      each.accept(one(archive.resolve(plain(issue.sourceFile())), issue));
    }
    progress.at(issues.size(), issues.size(), "");
  }

  /** A name that is one on every system. */
  private static String plain(String file) {
    return file.substring(file.lastIndexOf('/') + 1).replaceAll("[:*?\"<>|\\\\\0]", "_");
  }

  private ImportOutcome one(Path path, IssueSummary issue) {
    try {
      IssueSource source =
          there
              .sources()
              .find(issue.id())
              .orElseThrow(() -> ArchiveException.of(IntakeMessage.SOURCE_MISSING, issue.label()));
      IssueFile file = IssueFile.of(issue.sourceFile(), source);
      if (filer.staysOut(file.sha256())) {
        return filer.file(new PreparedFile(path, file, Optional.empty()));
      }
      ParsedIssue parsed = reading.read(file);
      return filer.file(
          new PreparedFile(
              path,
              file,
              Optional.of(parsed),
              there.reviews().find(issue.id()).flatMap(kept -> corrected(kept, file, parsed)),
              Optional.empty()));
    } catch (ArchiveException e) {
      return ImportMessages.failed(path, e.message());
    } catch (OutOfMemoryError | StackOverflowError e) {
      return ImportMessages.failed(path, IssueFile.tooMuch(SourceName.of(path.toString())));
    }
  }

  private Optional<Review> corrected(ReviewStore.Stored kept, IssueFile file, ParsedIssue parsed) {
    if (kept.done() == 0) {
      return Optional.empty();
    }
    List<String> lines = file.lines();
    JournalProfile habits =
        here.profiles().find(parsed.issue().journalLabel(parsed.source().file()));
    return Optional.of(
        Carried.over(kept.held(), lines, parsed, new ReviewSource(lines, habits)).review());
  }
}
