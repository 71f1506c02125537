/** An article to be read, and where a reader stopped. */
@NullMarked
package kange.model.reading;

import org.jspecify.annotations.NullMarked;
