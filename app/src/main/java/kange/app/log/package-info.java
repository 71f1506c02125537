/** The log in words, for the window and for the command line. */
@NullMarked
package kange.app.log;

import org.jspecify.annotations.NullMarked;
