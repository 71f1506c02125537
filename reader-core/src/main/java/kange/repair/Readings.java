package kange.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import kange.intake.SourceReparser;
import kange.model.issue.JournalProfile;
import kange.model.issue.ParsedIssue;
import kange.review.Review;
import kange.review.ReviewSource;
import kange.source.SourceTexts;
import kange.store.Stores;
import kange.store.digest.IssueDigest;
import kange.store.issue.ReviewStore;
import kange.store.row.HabitsJson;

/**
 * All ways to read an issue from what is sound of it: as it was put right, or as the parser reads
 * it now, with the habits it was read by then, those known today, or none. Which of them it was is
 * for the digests to say.
 */
final class Readings {
  private final Stores stores;
  private final SourceReparser reparser;

  Readings(Stores stores) {
    this.stores = stores;
    this.reparser = new SourceReparser(stores);
  }

  /** Likeliest first; empty when neither source nor stored parse can be read. */
  List<ParsedIssue> of(long issue) {
    List<ParsedIssue> readings = new ArrayList<>();
    reviewed(issue).ifPresent(readings::add);
    tried(() -> reparser.read(issue, habits(issue))).ifPresent(readings::addAll);
    return readings.stream().distinct().toList();
  }

  /** What was known of its journal when it was filed. */
  private Optional<JournalProfile> habits(long issue) {
    return tried(() -> stores.restoration().filing(issue).flatMap(IssueDigest.Filing::habits))
        .flatMap(known -> known)
        .flatMap(json -> tried(() -> HabitsJson.read(json)));
  }

  private Optional<ParsedIssue> reviewed(long issue) {
    Optional<ReviewStore.Stored> stored =
        tried(() -> stores.reviews().find(issue)).flatMap(found -> found);
    return stored.flatMap(
        review ->
            tried(
                () ->
                    Review.of(
                            review.filed(),
                            new ReviewSource(lines(issue, review.filed()), review.habits()),
                            review.revisions(),
                            review.done())
                        .issue()));
  }

  private List<String> lines(long issue, ParsedIssue filed) {
    return SourceTexts.lines(filed.source().file(), stores.sources().find(issue).orElseThrow());
  }

  /** Rows that are damaged may fail in any way when they are read. */
  private static <T> Optional<T> tried(Supplier<T> reading) {
    try {
      return Optional.of(reading.get());
    } catch (RuntimeException e) {
      return Optional.empty();
    }
  }
}
