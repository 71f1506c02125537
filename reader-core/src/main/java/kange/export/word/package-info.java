/** Articles as a Word document, to be edited on: named styles, nothing formatted by hand. */
@NullMarked
package kange.export.word;

import org.jspecify.annotations.NullMarked;
