/** Indexes of names, columns and authors, and the articles of the one looked at. */
@NullMarked
package kange.app.names;

import org.jspecify.annotations.NullMarked;
