/** Fonts of the machine: which there are, and which may go into a PDF. */
@NullMarked
package kange.export.font;

import org.jspecify.annotations.NullMarked;
