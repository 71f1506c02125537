/** Rows of several tables as records: what more than one store reads. */
@NullMarked
package kange.store.row;

import org.jspecify.annotations.NullMarked;
