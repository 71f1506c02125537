/** Newspaper pages: narrow columns of text with titles and headings set apart from them. */
@NullMarked
package kange.parse.spread;

import org.jspecify.annotations.NullMarked;
