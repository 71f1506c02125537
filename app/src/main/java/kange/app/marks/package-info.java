/** The room of everything a reader marked: highlights, notes, favourites and tags. */
package kange.app.marks;
