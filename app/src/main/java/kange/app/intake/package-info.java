/** The import desk: files in, what became of each, and what a person should look at. */
@NullMarked
package kange.app.intake;

import org.jspecify.annotations.NullMarked;
