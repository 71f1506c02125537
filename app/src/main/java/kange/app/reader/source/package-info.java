/** The lines of the source file, beside the article made of them. */
package kange.app.reader.source;
