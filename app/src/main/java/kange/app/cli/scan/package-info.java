/** Scans of issues on the command line. */
@NullMarked
package kange.app.cli.scan;

import org.jspecify.annotations.NullMarked;
