package kange.parse.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kange.model.issue.LineRange;
import kange.model.issue.ProposedCorrection;
import kange.model.issue.RoleChange;

/**
 * Another reading of an article.
 *
 * @param acts what would change
 * @param margin how much less speaks for it than for the present one, where that is known; else 0
 * @param fits how well what it says suits what it says it of, 0 to 1: names as names, columns as
 *     columns
 * @param agrees how much nearer it comes to what the contents page has, -1 to 1
 */
record Reading(
    ProposalKind kind, List<ProposedCorrection> acts, double margin, double fits, double agrees) {
  Reading {
    acts = List.copyOf(acts);
  }

  /** A reading of which nothing more is known. */
  Reading(ProposalKind kind, List<ProposedCorrection> acts, double margin) {
    this(kind, acts, margin, 0, 0);
  }

  /** How many source lines it speaks of. */
  int lines() {
    return (int) lines(acts).mapToLong(r -> (long) r.last() - r.first() + 1).sum();
  }

  /** Whether it speaks of something else: another field, and none of the same lines. */
  boolean agreesWith(Reading other) {
    return kind.field() != other.kind.field()
        && lines(acts).noneMatch(a -> lines(other.acts).anyMatch(b -> meet(a, b)));
  }

  private static Stream<LineRange> lines(List<ProposedCorrection> acts) {
    return acts.stream()
        .filter(RoleChange.class::isInstance)
        .flatMap(act -> ((RoleChange) act).lines().stream());
  }

  private static boolean meet(LineRange a, LineRange b) {
    return a.first() <= b.last() && b.first() <= a.last();
  }

  /** This and another at once. */
  Reading and(Reading other) {
    List<ProposedCorrection> both = new ArrayList<>(acts);
    both.addAll(other.acts);
    return new Reading(ProposalKind.BOTH, both, margin + other.margin);
  }
}
