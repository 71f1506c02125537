package kange.model.explain;

import java.util.List;
import java.util.Optional;
import kange.model.issue.LineRange;

/**
 * How the contents page was read.
 *
 * @param tried the readings of all forms on all stretches that may be one, the chosen one first,
 *     then the best first
 * @param chosen the one that was taken; none where the issue has no contents page
 * @param entries in printed order
 * @param unexplained lines inside the page that could not be read
 */
public record ContentsExplanation(
    List<FormExplanation> tried,
    Optional<FormExplanation> chosen,
    List<EntryExplanation> entries,
    List<LineRange> unexplained) {
  /** Takes copies of the lists. */
  public ContentsExplanation {
    tried = List.copyOf(tried);
    entries = List.copyOf(entries);
    unexplained = List.copyOf(unexplained);
  }

  /** By how much the chosen reading is better than the next, its whole score where it is alone. */
  public Optional<Double> margin() {
    return chosen.map(
        best ->
            best.score()
                - tried.stream()
                    .filter(f -> f.acceptable() && !f.equals(best))
                    .mapToDouble(FormExplanation::score)
                    .max()
                    .orElse(0));
  }
}
