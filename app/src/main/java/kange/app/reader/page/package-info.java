/** The page itself: rows of set text, what is marked in them, where in it one is. */
@NullMarked
package kange.app.reader.page;

import org.jspecify.annotations.NullMarked;
