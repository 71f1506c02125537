/** The printed page beside its text, and attaching it; a part of the rooms that show an issue. */
@NullMarked
package kange.app.scan;

import org.jspecify.annotations.NullMarked;
