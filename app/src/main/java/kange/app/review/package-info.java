/** The review room: an issue beside its source, what is doubted in it, and the pen to mend it. */
@NullMarked
package kange.app.review;

import org.jspecify.annotations.NullMarked;
