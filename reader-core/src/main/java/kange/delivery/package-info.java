/** Articles on their way out of an archive: proven, written as files, cited. */
@NullMarked
package kange.delivery;

import org.jspecify.annotations.NullMarked;
