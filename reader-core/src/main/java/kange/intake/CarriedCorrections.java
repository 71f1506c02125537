package kange.intake;

import java.util.List;
import java.util.Optional;
import kange.model.ArchiveException;
import kange.model.issue.ParsedIssue;
import kange.model.message.Message;
import kange.model.source.IssueSource;
import kange.parse.IssueParser;
import kange.review.Carried;
import kange.review.Review;
import kange.review.ReviewSource;
import kange.source.SourceTexts;
import kange.store.Stores;
import kange.store.issue.NewIssue;
import kange.store.issue.ReviewStore;

/** Keeps what a librarian put right in an issue when it is read anew, or another file comes. */
final class CarriedCorrections {
  private final Stores stores;

  CarriedCorrections(Stores stores) {
    this.stores = stores;
  }

  /**
   * What was put right in an issue, on another reading of it; empty where nothing was.
   *
   * @param filed the other reading
   * @param source it was read from
   * @throws ArchiveException when one of the sources cannot be read
   */
  Optional<Carried> onto(long issue, ParsedIssue filed, IssueSource source) {
    return stores
        .reviews()
        .find(issue)
        .filter(stored -> stored.done() > 0)
        .map(
            stored -> {
              ParsedIssue before = stored.filed();
              IssueSource then = stores.sources().find(issue).orElseThrow();
              return Carried.over(
                  stored.held(),
                  lines(before.source().file(), then),
                  filed,
                  new ReviewSource(
                      lines(filed.source().file(), source),
                      stores.profiles().find(filed.issue().journalLabel(filed.source().file()))));
            });
  }

  private static List<String> lines(String file, IssueSource source) {
    try {
      return SourceTexts.lines(file, source);
    } catch (ArchiveException e) {
      throw new ArchiveException(Message.of(IntakeMessage.NOT_IMPORTED, file, e.message()), e);
    }
  }

  /** The issue on its way in, with what was carried over to it. */
  static NewIssue with(Carried carried, NewIssue incoming, Optional<String> identity) {
    return new NewIssue(
        carried.review().issue(),
        incoming.source(),
        identity,
        incoming.importedAt(),
        incoming.by(),
        Optional.of(stored(carried.review())),
        incoming.queued(),
        incoming.parser());
  }

  /** As it is kept. */
  static ReviewStore.Stored stored(Review review) {
    return new ReviewStore.Stored(
        review.filed(), IssueParser.VERSION, review.habits(), review.revisions(), review.done());
  }
}
