/** What cover, masthead and running heads say of the issue. */
@NullMarked
package kange.parse.metadata;

import org.jspecify.annotations.NullMarked;
