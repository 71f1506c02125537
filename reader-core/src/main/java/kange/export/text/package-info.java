/** Articles as plain text and as Markdown, in UTF-8. */
@NullMarked
package kange.export.text;

import org.jspecify.annotations.NullMarked;
