/** The manual: a few pages for readers, clerks and librarians, with the program's own pictures. */
@NullMarked
package kange.app.manual;

import org.jspecify.annotations.NullMarked;
