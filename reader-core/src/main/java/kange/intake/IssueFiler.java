package kange.intake;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import kange.intake.DuplicateFinder.Found;
import kange.model.ArchiveException;
import kange.model.catalogue.IssueSummary;
import kange.model.history.Operation;
import kange.model.intake.DuplicateMatch;
import kange.model.intake.DuplicateMatch.Basis;
import kange.model.intake.DuplicateMatch.Incoming;
import kange.model.intake.DuplicatePolicy;
import kange.model.intake.ImportOptions;
import kange.model.intake.ImportOutcome;
import kange.model.issue.IssueDoubts;
import kange.model.issue.ParsedIssue;
import kange.model.source.IssueSource;
import kange.parse.IssueParser;
import kange.review.Carried;
import kange.review.Review;
import kange.store.Stores;
import kange.store.issue.NewIssue;
import kange.store.issue.Replacement;
import kange.store.sql.StoreMessage;

/**
 * Decides what becomes of a file that has been read: filed, put in the place of the issue that is
 * there, or left out and said so. One transaction an issue.
 */
final class IssueFiler {
  private final Stores stores;
  private final ProfiledParser reading;
  private final ImportOptions options;
  private final Operation by;
  private final BooleanSupplier stop;
  private final Runnable changed;

  /**
   * @param by the act that all of it is, for the log
   * @param stop asked also in the midst of writing: then nothing of the issue stays
   * @param changed called after each issue that was written
   */
  IssueFiler(
      Stores stores,
      ProfiledParser reading,
      ImportOptions options,
      Operation by,
      BooleanSupplier stop,
      Runnable changed) {
    this.stores = stores;
    this.reading = reading;
    this.options = options;
    this.by = by;
    this.stop = stop;
    this.changed = changed;
  }

  /** Whether a file whose bytes are there already need not be parsed to know what becomes of it. */
  boolean staysOut(String sha256) {
    return options.duplicates() != DuplicatePolicy.REPLACE
        && stores.sources().issueOf(sha256).isPresent();
  }

  /**
   * Files it, or says why not.
   *
   * @throws CancellationException when it was stopped; nothing is filed then
   */
  ImportOutcome file(PreparedFile prepared) {
    Optional<Long> sameBytes = stores.sources().issueOf(prepared.file().sha256());
    if (sameBytes.isPresent() && options.duplicates() != DuplicatePolicy.REPLACE) {
      Found found = new Found(sameBytes.get(), Basis.BYTES);
      return alreadyThere(prepared, found, Optional.empty());
    }
    // Its bytes were there when it was prepared and are not now: somebody deleted that issue.
    ParsedIssue parsed =
        prepared
            .corrected()
            .map(Review::issue)
            .or(prepared::parsed)
            .orElseGet(() -> reading.read(prepared.file()));
    if (sameBytes.isEmpty() && !options.asIs() && !IssueLikelihood.isIssue(parsed)) {
      return ImportMessages.noIssue(prepared.path());
    }
    Optional<String> identity = IssueIdentity.of(parsed.issue());
    DuplicateComparison comparison = new DuplicateComparison(stores);
    Optional<Found> sameIssue =
        new DuplicateFinder(stores)
            .find(parsed.issue(), identity, issue -> comparison.alike(issue, prepared.file()));
    if (sameBytes.isPresent()) {
      return sameIssue.isPresent() && sameIssue.get().issue() != sameBytes.get()
          ? ImportMessages.twoIssues(
              prepared.path(), summary(sameBytes.get()), summary(sameIssue.get().issue()))
          : replace(prepared, parsed, identity, sameBytes.get());
    }
    return sameIssue
        .map(found -> duplicate(prepared, parsed, identity, found))
        .orElseGet(() -> add(prepared, parsed, identity));
  }

  private ImportOutcome duplicate(
      PreparedFile prepared, ParsedIssue parsed, Optional<String> identity, Found found) {
    if (options.duplicates() == DuplicatePolicy.KEEP_BOTH) {
      return add(prepared, parsed, identity.map(this::freeCopy));
    }
    Incoming incoming = new DuplicateComparison(stores).of(found.issue(), prepared.file(), parsed);
    if (options.duplicates() != DuplicatePolicy.REPLACE) {
      return alreadyThere(prepared, found, Optional.of(incoming));
    }
    Optional<IntakeMessage> refusal =
        options.compared()
            ? Optional.empty()
            : new ReplacementGuard(stores).refusal(found, parsed, incoming);
    return refusal
        .map(
            why ->
                ImportMessages.notReplaced(
                    prepared.path(),
                    summary(found.issue()),
                    why,
                    new DuplicateMatch(found.basis(), Optional.of(incoming))))
        .orElseGet(() -> replace(prepared, parsed, identity, found.issue()));
  }

  /** An identity nobody has yet, which says of which one it is a copy. */
  private String freeCopy(String identity) {
    int count = 2;
    while (stores.issues().withIdentity(IssueIdentity.copy(identity, count)).isPresent()) {
      count++;
    }
    return IssueIdentity.copy(identity, count);
  }

  private ImportOutcome add(PreparedFile prepared, ParsedIssue parsed, Optional<String> identity) {
    NewIssue incoming = incoming(prepared, parsed, identity, Optional.empty());
    Optional<ImportOutcome> left = leftForALook(prepared, incoming);
    if (left.isPresent()) {
      return left.get();
    }
    long id = stores.issues().add(incoming, stop);
    changed.run();
    return ImportMessages.imported(prepared.path(), summary(id));
  }

  private ImportOutcome replace(
      PreparedFile prepared, ParsedIssue parsed, Optional<String> identity, long issue) {
    NewIssue plain = incoming(prepared, parsed, identity, Optional.of(issue));
    Optional<ImportOutcome> left = leftForALook(prepared, plain);
    if (left.isPresent()) {
      return left.get();
    }
    // What a librarian put right in the file itself is what she wants.
    Optional<Carried> carried =
        plain.review().isPresent()
            ? Optional.empty()
            : new CarriedCorrections(stores).onto(issue, plain.parsed(), plain.source());
    NewIssue incoming =
        carried.map(c -> CarriedCorrections.with(c, plain, identityOf(c, identity))).orElse(plain);
    Replacement marks = stores.issues().replace(issue, incoming, stop);
    changed.run();
    return ImportMessages.replaced(prepared.path(), summary(issue), marks, carried);
  }

  /** Of the card as it was put right; what cannot be told from that is what the file says. */
  private static Optional<String> identityOf(Carried carried, Optional<String> identity) {
    return IssueIdentity.of(carried.review().issue().issue()).or(() -> identity);
  }

  private NewIssue incoming(
      PreparedFile prepared,
      ParsedIssue parsed,
      Optional<String> identity,
      Optional<Long> inPlaceOf) {
    Instant now = Instant.now();
    FilingDoubts doubts = new FilingDoubts(stores.lookup());
    IssueSource source = prepared.file().source();
    if (prepared.corrected().isEmpty()) {
      ParsedIssue doubted = doubts.anew(parsed, inPlaceOf, now);
      return new NewIssue(
          doubted,
          source,
          identity,
          now,
          by,
          Optional.empty(),
          prepared.queued(),
          IssueParser.VERSION);
    }
    Review review = prepared.corrected().get();
    ParsedIssue filed = doubts.on(review.filed(), inPlaceOf, now);
    Review corrected = filed == review.filed() ? review : review.onto(filed);
    return new NewIssue(
        corrected.issue(),
        source,
        identity,
        now,
        by,
        Optional.of(CarriedCorrections.stored(corrected)),
        prepared.queued(),
        IssueParser.VERSION);
  }

  /** Doubts of the archive's own are known only now: the issues before it may be just filed. */
  private Optional<ImportOutcome> leftForALook(PreparedFile prepared, NewIssue incoming) {
    int doubts = IssueDoubts.count(incoming.parsed());
    return options.undoubted() && doubts > 0
        ? Optional.of(ImportMessages.doubted(prepared.path(), doubts))
        : Optional.empty();
  }

  private ImportOutcome alreadyThere(
      PreparedFile prepared, Found found, Optional<Incoming> incoming) {
    return ImportMessages.alreadyThere(
        prepared.path(),
        summary(found.issue()),
        new DuplicateMatch(found.basis(), incoming),
        options.duplicates() == DuplicatePolicy.SKIP);
  }

  private IssueSummary summary(long id) {
    return stores
        .issues()
        .find(id)
        .orElseThrow(() -> ArchiveException.of(StoreMessage.ISSUE_DELETED_MEANWHILE));
  }
}
