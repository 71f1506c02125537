/** The headings inside an article, beside the page. */
package kange.app.reader.outline;
