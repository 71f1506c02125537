/** Copies that the program makes by itself while nothing else is going on. */
@NullMarked
package kange.app.safety;

import org.jspecify.annotations.NullMarked;
