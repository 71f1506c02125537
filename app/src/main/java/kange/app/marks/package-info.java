/** The room of everything a reader marked: highlights, notes, favourites and tags. */
@NullMarked
package kange.app.marks;

import org.jspecify.annotations.NullMarked;
