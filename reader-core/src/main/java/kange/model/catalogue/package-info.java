/** What lists show of an archive: issues, articles, names, and the filters that narrow them. */
@NullMarked
package kange.model.catalogue;

import org.jspecify.annotations.NullMarked;
