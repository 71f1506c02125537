/** The search room: hits as one types, facets as filters, and how the question was understood. */
package kange.app.search;
