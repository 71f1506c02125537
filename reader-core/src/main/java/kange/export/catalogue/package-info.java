/** Catalogues of articles: tables, Dublin Core, and JSON lines with full text. */
@NullMarked
package kange.export.catalogue;

import org.jspecify.annotations.NullMarked;
