/** A question to the archive and its answer. */
@NullMarked
package kange.model.search;

import org.jspecify.annotations.NullMarked;
