/** What lists show of an archive: issues, articles, names, and the filters that narrow them. */
package kange.model.catalogue;
