/** The printed page beside its text: scans of issues, and on which of their pages a line stands. */
@NullMarked
package kange.model.scan;

import org.jspecify.annotations.NullMarked;
