/** Divides a file into articles and what stands around them. */
@NullMarked
package kange.parse.segment;

import org.jspecify.annotations.NullMarked;
