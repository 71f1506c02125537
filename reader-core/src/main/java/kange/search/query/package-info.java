/** The query language: what was typed becomes clauses, and clauses become words for people. */
@NullMarked
package kange.search.query;

import org.jspecify.annotations.NullMarked;
