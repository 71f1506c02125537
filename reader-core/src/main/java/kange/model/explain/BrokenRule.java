package kange.model.explain;

/**
 * A rule that a line would break with another label than it has.
 *
 * @param offset which neighbour it would not agree with: -1 for the line above, 1 for the one below
 */
public record BrokenRule(LabelRule rule, int offset) {}
