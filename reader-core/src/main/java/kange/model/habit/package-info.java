/** Habits of journals: of which kinds they are, what suggests one, what one would change. */
@NullMarked
package kange.model.habit;

import org.jspecify.annotations.NullMarked;
