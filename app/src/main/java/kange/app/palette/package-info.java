/** The command palette: one field that jumps to anything in the archive and does any action. */
@NullMarked
package kange.app.palette;

import org.jspecify.annotations.NullMarked;
