/** One Lucene index beside the database, rebuildable from it at any time. */
package kange.search;
