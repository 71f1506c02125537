/** What was done to the archive, and the bin: to look at, and to take back. */
@NullMarked
package kange.app.history;

import org.jspecify.annotations.NullMarked;
