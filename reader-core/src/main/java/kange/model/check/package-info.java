/** What a check of an archive found. */
@NullMarked
package kange.model.check;

import org.jspecify.annotations.NullMarked;
