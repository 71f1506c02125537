/** An issue's contents page, its masthead and notices, and what is picked of it. */
@NullMarked
package kange.app.issue;

import org.jspecify.annotations.NullMarked;
