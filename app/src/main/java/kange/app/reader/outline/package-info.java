/** The headings inside an article, beside the page. */
@NullMarked
package kange.app.reader.outline;

import org.jspecify.annotations.NullMarked;
