/**
 * The contents page (目录): every form of page is tried, and what explains most gives its entries.
 */
@NullMarked
package kange.parse.contents;

import org.jspecify.annotations.NullMarked;
