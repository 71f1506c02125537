package kange.model.explain;

/**
 * Something seen of a line, or of one near it, that told between two labels.
 *
 * @param feature stable technical name, lower case with hyphens; {@code label-…} is a neighbour's
 *     label
 * @param offset which line it was seen of: 0 for the line itself, negative for lines above
 * @param weight how much it speaks for the chosen label, negative against it; a difference in the
 *     logarithm of the odds
 */
public record LabelReason(String feature, int offset, double weight) {}
