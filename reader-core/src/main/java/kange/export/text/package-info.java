/** Articles as plain text and as Markdown, in UTF-8. */
package kange.export.text;
