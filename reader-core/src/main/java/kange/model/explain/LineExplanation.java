package kange.model.explain;

import java.util.Optional;
import kange.model.issue.LeftoverKind;
import kange.model.issue.LineRange;
import kange.model.message.MessageCode;

/**
 * What was decided about a non-blank line.
 *
 * @param lines its physical lines: several where hard-wrapped ones were joined
 * @param text without marks of markup
 * @param label what it is
 * @param probability of the label, 0 to 1; 1 where a rule decided
 * @param basis what decided it
 * @param otherwise the next-best label; none where a rule decided
 * @param article the article that has it, counted from 1 in printed order
 * @param leftover what it is taken for where no article has it
 */
public record LineExplanation(
    LineRange lines,
    String text,
    MessageCode label,
    double probability,
    LabelBasis basis,
    Optional<OtherLabel> otherwise,
    Optional<Integer> article,
    Optional<LeftoverKind> leftover) {}
