package kange.model.explain;

import java.util.List;
import kange.model.message.MessageCode;

/**
 * What a line would be otherwise.
 *
 * @param probability 0 to 1. May be greater than that of the chosen label: labels are chosen so
 *     that all lines of the file fit together best
 * @param margin sum of all that told between the two, the neighbours' labels as they are; a
 *     difference in the logarithm of the odds, positive for the chosen label
 * @param reasons the strongest, those for and those against, strongest first
 */
public record OtherLabel(
    MessageCode label, double probability, double margin, List<LabelReason> reasons) {
  /** Keeps a copy of the reasons. */
  public OtherLabel {
    reasons = List.copyOf(reasons);
  }
}
