package kange.model.review;

import java.util.List;
import kange.model.issue.Correction;

/**
 * One way to answer a doubt.
 *
 * @param acts what would be done, in one stroke
 * @param result how the issue would read then
 */
public record Mend(List<Correction> acts, ReviewState result) {
  /** Takes copies of the lists. */
  public Mend {
    acts = List.copyOf(acts);
  }
}
