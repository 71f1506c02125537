/** The room of reading lists: articles in an order of the reader's own. */
@NullMarked
package kange.app.lists;

import org.jspecify.annotations.NullMarked;
