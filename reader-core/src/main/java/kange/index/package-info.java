/** Keeps the search index level with the database, in the background. */
@NullMarked
package kange.index;

import org.jspecify.annotations.NullMarked;
