/** The query language: what was typed becomes clauses, and clauses become words for people. */
package kange.search.query;
