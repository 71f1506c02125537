package kange.model.review;

import java.time.Instant;
import java.util.List;
import kange.model.issue.Correction;

/**
 * What a librarian did in one stroke, and takes back in one.
 *
 * @param acts at least one, in order
 * @param at when
 * @param who the name of the user's account
 */
public record Revision(List<Correction> acts, Instant at, String who) {
  /** Fails with IllegalArgumentException where nothing was done. */
  public Revision {
    acts = List.copyOf(acts);
    if (acts.isEmpty()) {
      throw new IllegalArgumentException("a revision changes something");
    }
  }
}
