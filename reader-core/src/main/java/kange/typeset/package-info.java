/**
 * Chinese typesetting by the line, without a page and without a device: paragraphs and titles are
 * broken, marks squeezed, lines justified. Who draws them (PDF, the reading room) brings a {@link
 * kange.typeset.Typeface} that measures its own fonts and gets lines of placed runs. Lengths are in
 * the unit the sizes are given in (points, pixels) unless a name says em.
 */
@NullMarked
package kange.typeset;

import org.jspecify.annotations.NullMarked;
