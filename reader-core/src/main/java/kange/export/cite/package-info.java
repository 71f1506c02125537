/**
 * References to articles: as GB/T 7714 sets them, and as programs that manage references read them.
 */
@NullMarked
package kange.export.cite;

import org.jspecify.annotations.NullMarked;
