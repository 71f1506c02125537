/** A reader's own marks, in a database of his own beside an archive that is not his to write. */
@NullMarked
package kange.store.own;

import org.jspecify.annotations.NullMarked;
