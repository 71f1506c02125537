/**
 * The room in which an article is read: a virtualised list of rows, each one paragraph, with marks
 * and the selection as overlays, so that a long text scrolls as easily as a short one.
 */
@NullMarked
package kange.app.reader;

import org.jspecify.annotations.NullMarked;
