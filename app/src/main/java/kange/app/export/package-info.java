/** Articles on their way out: which, in what order, in what format, to which file. */
@NullMarked
package kange.app.export;

import org.jspecify.annotations.NullMarked;
