/**
 * Where the entries of a contents page stand in the body: places for each, aligned in their order.
 */
@NullMarked
package kange.parse.contents.place;

import org.jspecify.annotations.NullMarked;
