/** Articles as an e-book. */
@NullMarked
package kange.export.epub;

import org.jspecify.annotations.NullMarked;
