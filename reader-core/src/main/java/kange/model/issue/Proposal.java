package kange.model.issue;

import java.util.List;

/**
 * Another way an article may be read, as acts that a librarian can take: all together are one
 * reading.
 *
 * @param probability how probable it is that the article is right with it, 0 to 1, if it is wrong
 *     as it stands
 */
public record Proposal(List<ProposedCorrection> acts, double probability) {
  /** Fails with IllegalArgumentException where nothing would change. */
  public Proposal {
    acts = List.copyOf(acts);
    if (acts.isEmpty()) {
      throw new IllegalArgumentException("a proposal changes something");
    }
  }
}
