package kange.intake;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongPredicate;
import java.util.function.Predicate;
import kange.model.intake.DuplicateMatch.Basis;
import kange.model.issue.IssueMetadata;
import kange.store.Stores;
import kange.store.issue.FiledIssue;

/**
 * Finds the issue in the archive that a file's card says it is. Where the card says too little,
 * another number that is printed tells it: the serial number, the ISSN or CN.
 */
final class DuplicateFinder {
  /** The texts of more are not read for one file. */
  private static final int MOST_READ = 12;

  private final Stores stores;

  DuplicateFinder(Stores stores) {
    this.stores = stores;
  }

  /** An issue in the archive, and by what it is the same. */
  record Found(long issue, Basis basis) {}

  /**
   * The issue a card belongs to; the surest way of knowing it first.
   *
   * @param identity of the card
   * @param alike whether an issue in the archive has the same text; asked of few
   */
  Optional<Found> find(IssueMetadata card, Optional<String> identity, LongPredicate alike) {
    return identity
        .flatMap(stores.issues()::withIdentity)
        .or(() -> byOtherNames(card))
        .map(id -> new Found(id, Basis.NUMBER))
        .or(() -> byOtherNumbers(card, alike));
  }

  /** The same year and number under a name that is the same journal's. */
  private Optional<Long> byOtherNames(IssueMetadata card) {
    return card.journal().stream()
        .flatMap(journal -> stores.lookup().otherNames(journal).stream())
        .map(name -> IssueIdentity.of(card.ofJournal(name)))
        .flatMap(Optional::stream)
        .flatMap(identity -> stores.issues().withIdentity(identity).stream())
        .findFirst();
  }

  private Optional<Found> byOtherNumbers(IssueMetadata card, LongPredicate alike) {
    List<FiledIssue> sharing =
        stores.lookup().sharing(card).stream().filter(f -> agree(card, f.card())).toList();
    return first(sharing, f -> sameJournal(card, f) && sameSerial(card, f), Basis.SERIAL)
        .or(
            () ->
                first(
                    sharing,
                    f -> sameStandardNumber(card, f) && (sameIssue(card, f) || sameSerial(card, f)),
                    Basis.STANDARD_NUMBER))
        .or(
            () ->
                first(
                    sharing.stream().filter(f -> unsure(card, f.card())).limit(MOST_READ).toList(),
                    f -> sameIssue(card, f) && alike.test(f.id()),
                    Basis.TEXT));
  }

  /**
   * Where journal or year are missing on one side, the two may be one though their names differ.
   */
  private static boolean unsure(IssueMetadata a, IssueMetadata b) {
    return a.journal().isEmpty()
        || b.journal().isEmpty()
        || a.year().isEmpty()
        || b.year().isEmpty();
  }

  private static Optional<Found> first(
      List<FiledIssue> among, Predicate<FiledIssue> same, Basis basis) {
    return among.stream().filter(same).findFirst().map(f -> new Found(f.id(), basis));
  }

  /** Nothing that both say differs: an issue with another year or number is another one. */
  private static boolean agree(IssueMetadata a, IssueMetadata b) {
    return agree(a, b, IssueMetadata::year)
        && agree(a, b, IssueMetadata::number)
        && agree(a, b, IssueMetadata::serial);
  }

  private static <T> boolean agree(
      IssueMetadata a, IssueMetadata b, Function<IssueMetadata, Optional<T>> field) {
    return field.apply(a).isEmpty() || field.apply(b).isEmpty() || same(a, b, field);
  }

  private static boolean sameJournal(IssueMetadata card, FiledIssue filed) {
    return same(card, filed.card(), IssueIdentity::name);
  }

  private static boolean sameSerial(IssueMetadata card, FiledIssue filed) {
    return same(card, filed.card(), IssueMetadata::serial);
  }

  private static boolean sameStandardNumber(IssueMetadata card, FiledIssue filed) {
    return same(card, filed.card(), IssueMetadata::issn)
        || same(card, filed.card(), IssueMetadata::cn);
  }

  /**
   * Where a year is missing, the number stands for it: which year's issue it is, only a person can
   * tell, and one of them is there.
   */
  private static boolean sameIssue(IssueMetadata card, FiledIssue filed) {
    return same(card, filed.card(), IssueMetadata::number);
  }

  private static <T> boolean same(
      IssueMetadata a, IssueMetadata b, Function<IssueMetadata, Optional<T>> field) {
    Optional<T> left = field.apply(a);
    return left.isPresent() && Objects.equals(left, field.apply(b));
  }
}
