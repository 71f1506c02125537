/** What goes out of an archive, and how it is cited. */
@NullMarked
package kange.model.export;

import org.jspecify.annotations.NullMarked;
