/** The shell: window and command line. */
@NullMarked
package kange.app;

import org.jspecify.annotations.NullMarked;
