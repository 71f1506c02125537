/** What became of files on their way into an archive. */
@NullMarked
package kange.model.intake;

import org.jspecify.annotations.NullMarked;
