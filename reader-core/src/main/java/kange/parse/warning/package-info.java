/** What the parser is not sure of, as codes. */
@NullMarked
package kange.parse.warning;

import org.jspecify.annotations.NullMarked;
