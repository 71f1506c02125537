/** What readers marked, and how it survives another reading of an issue. */
@NullMarked
package kange.store.marks;

import org.jspecify.annotations.NullMarked;
