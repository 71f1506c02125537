/** The page itself: rows of set text, what is marked in them, where in it one is. */
package kange.app.reader.page;
