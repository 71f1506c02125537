/** Names in by-lines: persons, organisations, roles. */
@NullMarked
package kange.parse.name;

import org.jspecify.annotations.NullMarked;
