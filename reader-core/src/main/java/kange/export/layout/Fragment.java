package kange.export.layout;

import kange.typeset.Line;

/**
 * A set line at its place.
 *
 * @param x left end of its measure, from the left edge of the text area
 */
public record Fragment(double x, Line line, PageStyle style) {}
