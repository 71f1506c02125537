/** The commands that look at what was done to an archive, and take it back. */
@NullMarked
package kange.app.cli.history;

import org.jspecify.annotations.NullMarked;
