/** What a line of a contents page shows by itself: parts between leaders, numbers of pages. */
@NullMarked
package kange.parse.contents.token;

import org.jspecify.annotations.NullMarked;
