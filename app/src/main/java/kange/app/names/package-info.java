/** Indexes of names, columns and authors, and the articles of the one looked at. */
package kange.app.names;
