/** Digests of what the archive holds, written with every change and compared when it is read. */
@NullMarked
package kange.store.digest;

import org.jspecify.annotations.NullMarked;
