/** Lines out of files of any kind: plain text, documents, pages of the web, output of OCR. */
@NullMarked
package kange.source;

import org.jspecify.annotations.NullMarked;
