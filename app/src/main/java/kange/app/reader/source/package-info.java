/** The lines of the source file, beside the article made of them. */
@NullMarked
package kange.app.reader.source;

import org.jspecify.annotations.NullMarked;
