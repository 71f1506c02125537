/** A question to the archive and its answer. */
package kange.model.search;
