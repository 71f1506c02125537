/** The window with its rooms: the only package of the shell that knows them all. */
@NullMarked
package kange.app.window;

import org.jspecify.annotations.NullMarked;
