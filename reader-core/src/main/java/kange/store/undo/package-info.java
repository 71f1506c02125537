/** Takes back what the log says was done, and fetches issues back from the bin. */
@NullMarked
package kange.store.undo;

import org.jspecify.annotations.NullMarked;
