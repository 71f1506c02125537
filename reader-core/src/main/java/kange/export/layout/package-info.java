/**
 * Pages without a device: what an article's rows are, how they stand on pages and how those end.
 * The lines themselves are set by {@link kange.typeset}. Lengths are in points; nothing here knows
 * PDF or a screen, so that printing can use it too.
 */
@NullMarked
package kange.export.layout;

import org.jspecify.annotations.NullMarked;
