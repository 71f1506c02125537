/** What was done to an archive, and what can be taken back. */
@NullMarked
package kange.model.history;

import org.jspecify.annotations.NullMarked;
