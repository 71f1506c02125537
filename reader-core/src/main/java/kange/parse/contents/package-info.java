/** The contents page (目录): its entries, and where they begin in the body. */
@NullMarked
package kange.parse.contents;

import org.jspecify.annotations.NullMarked;
