/** Keeps the search index level with the database, in the background. */
package kange.index;
