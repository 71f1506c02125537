/** What the library says, put into words: for the window and the command line alike. */
@NullMarked
package kange.app.messages;

import org.jspecify.annotations.NullMarked;
