/** What the library has to say to people: codes with arguments, put into words by the shell. */
@NullMarked
package kange.model.message;

import org.jspecify.annotations.NullMarked;
