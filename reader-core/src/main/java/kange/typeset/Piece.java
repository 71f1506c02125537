package kange.typeset;

/**
 * A part of a line that a device draws in one go, in the font's own advances.
 *
 * @param text what is drawn; without characters that have no width, which some devices show as
 *     boxes
 * @param x of the first glyph's origin, from the left end of the measure
 * @param width from there to where the last glyph's advance ends
 * @param dashes whether it is a row of dashes, to be stretched to the width until they meet
 */
public record Piece(String text, double x, double width, boolean dashes) {}
