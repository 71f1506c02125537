/** The way of a file into the archive: found, read, parsed, recognised, written. */
@NullMarked
package kange.intake;

import org.jspecify.annotations.NullMarked;
