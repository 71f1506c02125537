/** The search room: hits as one types, facets as filters, and how the question was understood. */
@NullMarked
package kange.app.search;

import org.jspecify.annotations.NullMarked;
