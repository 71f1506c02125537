/** Finding words in the article on show. */
@NullMarked
package kange.app.reader.find;

import org.jspecify.annotations.NullMarked;
