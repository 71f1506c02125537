/** Journals, years and names out of the database, page by page. */
@NullMarked
package kange.store.catalogue;

import org.jspecify.annotations.NullMarked;
