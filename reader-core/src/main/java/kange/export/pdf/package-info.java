/**
 * Articles as a PDF for reading and printing: the bundled font embedded as a subset, text that can
 * be searched and copied, contents with links, bookmarks. The same articles give the same bytes.
 */
@NullMarked
package kange.export.pdf;

import org.jspecify.annotations.NullMarked;
