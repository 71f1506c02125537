/** What a reader does with words and articles: highlight, note, tag, put on lists, take back. */
@NullMarked
package kange.app.reader.marks;

import org.jspecify.annotations.NullMarked;
