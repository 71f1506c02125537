/** One Lucene index beside the database, rebuildable from it at any time. */
@NullMarked
package kange.search;

import org.jspecify.annotations.NullMarked;
