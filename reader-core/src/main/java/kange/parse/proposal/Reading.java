package kange.parse.proposal;

import java.util.ArrayList;
import java.util.List;
import kange.model.issue.Correction;

/**
 * Another reading of an article.
 *
 * @param acts what would change
 * @param margin how much less speaks for it than for the present one, where that is known; else 0
 */
record Reading(ProposalKind kind, List<Correction> acts, double margin) {
  Reading {
    acts = List.copyOf(acts);
  }

  /** This and another at once. */
  Reading and(Reading other) {
    List<Correction> both = new ArrayList<>(acts);
    both.addAll(other.acts);
    return new Reading(ProposalKind.BOTH, both, margin + other.margin);
  }
}
