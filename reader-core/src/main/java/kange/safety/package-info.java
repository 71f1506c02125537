/** Copies of what people made in an archive: written daily, read for themselves, brought back. */
@NullMarked
package kange.safety;

import org.jspecify.annotations.NullMarked;
