/** What readers add to articles: highlights, notes, tags, reading lists. */
@NullMarked
package kange.model.marks;

import org.jspecify.annotations.NullMarked;
