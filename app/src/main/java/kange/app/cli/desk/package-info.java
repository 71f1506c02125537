/** Commands that take what librarians put right out of an archive, and into another. */
@NullMarked
package kange.app.cli.desk;

import org.jspecify.annotations.NullMarked;
