/** Reads an issue as a librarian corrects it, and takes fields as she says. */
@NullMarked
package kange.parse.correction;

import org.jspecify.annotations.NullMarked;
