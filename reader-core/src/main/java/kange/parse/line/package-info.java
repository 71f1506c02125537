/**
 * What a line shows by itself: markup taken off, kinds of character, fixed expressions of the
 * trade.
 */
@NullMarked
package kange.parse.line;

import org.jspecify.annotations.NullMarked;
