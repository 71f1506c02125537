/** What is kept in the desktop's cache folder to start sooner; all of it can be made anew. */
@NullMarked
package kange.app.cache;

import org.jspecify.annotations.NullMarked;
