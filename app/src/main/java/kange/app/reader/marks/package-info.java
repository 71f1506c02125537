/** What a reader does with words and articles: highlight, note, tag, put on lists, take back. */
package kange.app.reader.marks;
