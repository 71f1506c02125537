/** How sure the parser is of each article, and what it says of those it is not sure of. */
@NullMarked
package kange.parse.doubt;

import org.jspecify.annotations.NullMarked;
