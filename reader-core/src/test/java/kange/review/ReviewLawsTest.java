package kange.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kange.model.issue.Correction;
import kange.model.issue.ParsedIssue;
import kange.model.review.ReviewLine;
import kange.model.review.Revision;
import kange.parse.IssueParser;
import kange.parse.ParseLaws;
import kange.parse.Samples;
import kange.text.SourceText;
import org.junit.jupiter.api.Test;

/**
 * What holds whatever a librarian does. {@code -Dkange.review.sequences=10000} tries more of it.
 */
class ReviewLawsTest {
  private static final int SEQUENCES = Integer.getInteger("kange.review.sequences", 75);
  private static final int LONGEST = 200;

  /** One act, some time in a review. */
  private static Revision revision(Correction act) {
    return new Revision(List.of(act), Instant.EPOCH, "reader");
  }

  @Test
  void whateverIsDoneEveryLineIsInOnePlaceAndTheStartComesBack() throws Exception {
    List<String> names = Samples.names();
    int held = 0;
    for (int seed = 0; seed < SEQUENCES; seed++) {
      SourceText source = source(names.get(seed % names.size()), seed);
      held += sequence(source, seed);
    }
    assertTrue(held > SEQUENCES * 10, "hardly an act could be done: " + held);
  }

  /** As it is, or with its lines in no order at all. */
  private static SourceText source(String name, int seed) throws Exception {
    SourceText source = Samples.source(name);
    if (seed % 3 > 0) {
      return source;
    }
    List<String> shuffled = new ArrayList<>(source.lines());
    Collections.shuffle(shuffled, new Random(seed));
    return SourceText.of(String.join("\n", shuffled), name + ".txt");
  }

  /** Lines of articles, no mere ornaments, that stand neither in their heads nor in their texts. */
  private static Set<Integer> unread(Review review) {
    return review.state().lines().stream()
        .filter(line -> line.article() >= 0 && line.head().isEmpty() && line.block().isEmpty())
        .filter(line -> line.text().codePoints().anyMatch(Character::isLetterOrDigit))
        .map(ReviewLine::number)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static int sequence(SourceText source, int seed) {
    ParsedIssue filed = new IssueParser().parse(source);
    Review review = Review.of(filed, source.lines());
    RandomActs acts = new RandomActs(seed, source.lines().size());
    Set<Integer> lost = unread(review);
    int length = 1 + new Random(seed).nextInt(LONGEST);
    String of = source.info().file() + " " + seed;
    for (int i = 0; i < length; i++) {
      Correction act = acts.next(review.issue());
      try {
        review = review.take(revision(act));
      } catch (InapplicableCorrectionException e) {
        continue;
      }
      List<String> breaches = ParseLaws.breaches(source, review.issue());
      assertEquals(List.of(), breaches, () -> of + " after " + act);
      Set<Integer> unread = unread(review);
      unread.removeAll(lost);
      assertEquals(Set.of(), unread, () -> of + ": lines that nobody reads after " + act);
    }
    ParsedIssue end = review.issue();
    Review again = Review.of(filed, source.lines());
    for (Revision revision : review.revisions()) {
      again = again.take(revision);
    }
    assertEquals(end, again.issue(), () -> of + ": folded anew");
    int done = review.done();
    while (review.done() > 0) {
      review = review.undo();
    }
    assertSame(filed, review.issue());
    while (review.done() < done) {
      review = review.redo();
    }
    assertEquals(end, review.issue(), () -> of + ": done again");
    return done;
  }
}
