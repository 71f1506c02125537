/** Habits of journals, seen in what librarians put right. */
@NullMarked
package kange.habit;

import org.jspecify.annotations.NullMarked;
