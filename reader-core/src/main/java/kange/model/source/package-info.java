/** What an issue is read from: bytes, and the lines taken from them. */
@NullMarked
package kange.model.source;

import org.jspecify.annotations.NullMarked;
