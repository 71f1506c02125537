package kange.intake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import kange.model.ArchiveException;
import kange.model.catalogue.IssueSummary;
import kange.model.intake.DuplicateMatch;
import kange.model.issue.JournalProfile;
import kange.model.issue.ParsedIssue;
import kange.model.message.Message;
import kange.model.queue.QueueState;
import kange.model.queue.QueuedFile;
import kange.model.review.Revision;
import kange.model.source.IssueSource;
import kange.parse.IssueParser;
import kange.review.Carried;
import kange.review.Review;
import kange.review.ReviewSource;
import kange.source.SourceTexts;
import kange.store.Stores;
import kange.store.issue.ReviewStore.Stored;
import kange.store.queue.QueuedIssues;
import kange.store.queue.QueuedIssues.Reading;
import kange.store.queue.QueuedIssues.Summary;

/** Keeps in the queue what a file was read as, and gives it back. Thread-safe. */
public final class QueueKeeper {
  private final Stores stores;
  private final QueuedIssues queued;
  private final QueueJudge judge;

  public QueueKeeper(Stores stores) {
    this.stores = stores;
    this.queued = stores.queued();
    this.judge = new QueueJudge(stores);
  }

  /**
   * Keeps a file of which every byte is in the archive already: it need not be parsed.
   *
   * @return false where it waits no more
   */
  boolean keepKnown(long id, IssueFile file, long issue) {
    IssueSummary there =
        stores
            .issues()
            .find(issue)
            .orElseThrow(() -> ArchiveException.of(IntakeMessage.ISSUE_UNKNOWN, issue));
    return queued.keep(
        id,
        new Reading(
            file.source(),
            file.sha256(),
            Optional.empty(),
            new Summary(there.label(), there.articles(), 0),
            QueueState.KNOWN,
            OptionalLong.of(issue)));
  }

  /**
   * Keeps what a file was read as. What was put right in it when it was read before is kept, where
   * its lines are still there.
   *
   * @return false where it waits no more
   */
  boolean keep(long id, IssueFile file, ParsedIssue parsed) {
    Optional<Review> carried =
        review(id)
            .filter(before -> before.done() > 0)
            .map(before -> over(before, id, file, parsed));
    ParsedIssue now = carried.map(Review::issue).orElse(parsed);
    QueueJudge.Verdict verdict = judge.of(file, now);
    ParsedIssue doubted = doubted(parsed, verdict);
    Optional<Review> review = carried.map(c -> c.onto(doubted(c.filed(), verdict)));
    return queued.keep(
        id,
        new Reading(
            file.source(),
            file.sha256(),
            Optional.of(
                review
                    .map(CarriedCorrections::stored)
                    .orElseGet(
                        () ->
                            new Stored(
                                doubted, IssueParser.VERSION, habits(parsed), List.of(), 0))),
            Summary.of(review.map(Review::issue).orElse(doubted)),
            verdict.state(),
            verdict.issue()));
  }

  private Review over(Review before, long id, IssueFile file, ParsedIssue parsed) {
    return Carried.over(
            before.revisions().subList(0, before.done()),
            lines(before.filed().source().file(), source(id)),
            parsed,
            new ReviewSource(file.lines(), habits(parsed)))
        .review();
  }

  /**
   * Keeps a step of a review of a file.
   *
   * @throws ArchiveException when it was filed, read again or changed elsewhere meanwhile
   */
  public void revise(long id, Review before, Review now, Revision revision) {
    queued.revise(id, revision, now.done(), Summary.of(now.issue()));
    judgeCard(id, before, now);
  }

  /** Keeps that a step was taken back, or done again; as above. */
  public void step(long id, Review before, Review now) {
    queued.step(id, before.done(), now.done(), Summary.of(now.issue()));
    judgeCard(id, before, now);
  }

  /** With another card it may be another issue: one that is there already, or is not any more. */
  private void judgeCard(long id, Review before, Review now) {
    ParsedIssue issue = now.issue();
    if (!issue.issue().equals(before.issue().issue())) {
      QueueJudge.Verdict verdict = judge.of(file(id, issue.source().file()), issue);
      queued.stand(id, Summary.of(issue), verdict.state(), verdict.issue());
    }
  }

  /** Keeps also what can be doubted of a file only beside what was filed since it was read. */
  void doubtAgain(long id) {
    review(id)
        .ifPresent(
            review -> {
              FilingDoubts doubts = new FilingDoubts(stores.lookup());
              Review now = review.onto(doubts.on(review.filed(), Optional.empty(), Instant.now()));
              queued.doubt(id, CarriedCorrections.stored(now), Summary.of(now.issue()));
            });
  }

  /** Says of a file that was read before, and is the same, what it is in the archive today. */
  void judgeAgain(long id, IssueFile file) {
    Review review = review(id).orElseThrow();
    QueueJudge.Verdict verdict = judge.of(file, review.issue());
    queued.stand(id, Summary.of(review.issue()), verdict.state(), verdict.issue());
  }

  /** Whether a file was read before, by this parser or with corrections, and is the same still. */
  boolean isReadAlready(long id, String sha256) {
    return queued.digest(id).filter(sha256::equals).isPresent()
        && queued
            .review(id)
            .filter(stored -> stored.done() > 0 || stored.parser() == IssueParser.VERSION)
            .isPresent();
  }

  /** A file as it was read, without what was put right in it; empty where it was not parsed. */
  Optional<ParsedIssue> parsed(long id) {
    return queued.review(id).map(Stored::filed);
  }

  /** What was put right in a file; empty where nothing was. */
  Optional<Review> corrected(long id) {
    return queued
        .review(id)
        .filter(stored -> !stored.revisions().isEmpty())
        .map(stored -> review(stored, source(id)));
  }

  /** What was done to a file in the queue; empty where it was not parsed. */
  public Optional<Review> review(long id) {
    return queued.review(id).map(stored -> review(stored, source(id)));
  }

  /** A file beside the issue in the archive that it is, too. */
  public Optional<DuplicateMatch> compare(QueuedFile file) {
    return queued.source(file.id()).isEmpty()
        ? Optional.empty()
        : judge.match(file(file.id(), file.name()), review(file.id()).map(Review::issue));
  }

  private static Review review(Stored stored, IssueSource source) {
    List<String> lines = lines(stored.filed().source().file(), source);
    return Review.of(
        stored.filed(),
        new ReviewSource(lines, stored.habits()),
        stored.revisions(),
        stored.done());
  }

  /** What is known of the journal of an issue that was read just now. */
  private JournalProfile habits(ParsedIssue parsed) {
    return stores.profiles().find(parsed.issue().journalLabel(parsed.source().file()));
  }

  /** The bytes of a file in the queue, under the name it had. */
  IssueFile file(long id, String name) {
    return IssueFile.of(name, source(id));
  }

  /** A file that was read. */
  IssueSource source(long id) {
    return queued
        .source(id)
        .orElseThrow(() -> ArchiveException.of(IntakeMessage.QUEUED_FILE_UNKNOWN));
  }

  private ParsedIssue doubted(ParsedIssue parsed, QueueJudge.Verdict verdict) {
    Optional<Long> itself =
        verdict.issue().isPresent() ? Optional.of(verdict.issue().getAsLong()) : Optional.empty();
    return new FilingDoubts(stores.lookup()).on(parsed, itself, Instant.now());
  }

  private static List<String> lines(String name, IssueSource source) {
    try {
      return SourceTexts.lines(name, source);
    } catch (ArchiveException e) {
      throw new ArchiveException(Message.of(IntakeMessage.NOT_IMPORTED, name, e.message()), e);
    }
  }
}
