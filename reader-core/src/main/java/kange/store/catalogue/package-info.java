/** Journals, years and names out of the database, page by page. */
package kange.store.catalogue;
