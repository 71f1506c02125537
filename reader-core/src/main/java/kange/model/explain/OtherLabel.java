package kange.model.explain;

import java.util.List;
import kange.model.message.MessageCode;

/**
 * What a line would be otherwise.
 *
 * @param probability 0 to 1. May be greater than that of the chosen label: labels are chosen so
 *     that all lines of the file fit together best
 * @param broken the rules it would break, the neighbours' labels as they are: what rules it out
 * @param margin sum of all that was weighed between the two, the neighbours' labels as they are; a
 *     difference in the logarithm of the odds, positive for the chosen label. Negative only where a
 *     rule is broken: the other would have been more likely, were it possible
 * @param reasons the strongest, those for and those against, strongest first
 */
public record OtherLabel(
    MessageCode label,
    double probability,
    List<BrokenRule> broken,
    double margin,
    List<LabelReason> reasons) {
  /** Takes copies of the lists. */
  public OtherLabel {
    broken = List.copyOf(broken);
    reasons = List.copyOf(reasons);
  }
}
