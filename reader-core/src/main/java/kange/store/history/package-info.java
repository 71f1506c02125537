/** The log, and the bin: issues kept whole, row by row, so that they can come back as they were. */
@NullMarked
package kange.store.history;

import org.jspecify.annotations.NullMarked;
